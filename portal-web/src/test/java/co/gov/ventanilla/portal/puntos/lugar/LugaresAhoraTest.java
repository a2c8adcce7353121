package co.gov.ventanilla.portal.puntos.lugar;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.search.citizen.CitizenSearch;
import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Place;
import co.gov.ventanilla.search.document.PlaceState;
import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.index.CitizenIndex;
import co.gov.ventanilla.search.index.Feed;
import co.gov.ventanilla.search.place.LandmarkList;
import co.gov.ventanilla.search.query.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LugaresAhoraTest {
    private static final String ABIERTO = "24/7";
    private static final String CERRADO = "off";
    private static final Point PLAZA = new Point(4.532431, -75.672541);
    private static final PlaceState FUERA =
            new PlaceState(PlaceState.Service.FUERA_DE_SERVICIO, "2026-11-01", "2026-11-20");

    @TempDir
    Path folder;

    private final Vocabulary words = new Vocabulary(List.of(), Map.of(), List.of());
    private CitizenIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = CitizenIndex.open(folder, words.synonyms(), "test");
        feed(
                Kind.ZONA_WIFI,
                lugar(Kind.ZONA_WIFI, "cerca", PLAZA, 7, null, PlaceState.UNKNOWN),
                lugar(Kind.ZONA_WIFI, "sin-lugar", null, null, null, PlaceState.UNKNOWN));
        feed(
                Kind.PUNTO_VIVE_DIGITAL,
                lugar(Kind.PUNTO_VIVE_DIGITAL, "abierto", PLAZA, 7, ABIERTO, PlaceState.UNKNOWN),
                lugar(Kind.PUNTO_VIVE_DIGITAL, "cerrado", new Point(4.5, -75.7), 2, CERRADO, PlaceState.UNKNOWN),
                lugar(Kind.PUNTO_VIVE_DIGITAL, "dañado", new Point(4.54, -75.67), 2, ABIERTO, FUERA));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void feed(Kind kind, Entry... entries) throws IOException {
        index.feed(kind, new Feed(true, Map.of("test", () -> List.of(entries).stream()), 1, "test"));
    }

    private static Entry lugar(Kind kind, String id, Point point, Integer comuna, String hours, PlaceState state) {
        return new Entry(
                kind,
                id,
                "test",
                id,
                List.of(),
                id,
                "",
                "/puntos/" + id,
                new Place(point, "", comuna, hours, state, Map.of("velocidad_mbps", "30")));
    }

    private <R> R leer(Function<LugaresAhora, R> lector) {
        return index.read(snapshot -> lector.apply(new LugaresAhora(
                snapshot,
                new CitizenSearch(words).places(),
                new LandmarkList(words.synonyms(), List.of()),
                ABIERTO::equals)));
    }

    private List<String> ids(Filtro filtro, int desde, int cuantos) {
        return leer(ahora -> ahora.buscar(filtro, desde, cuantos).lugares().stream()
                .map(Lugar::id)
                .toList());
    }

    @Test
    void thoseWithoutAPositionComeLastAndArePagedThrough() {
        Filtro cerca = Filtro.TODO.conCerca(PLAZA);
        assertThat(ids(cerca, 0, 10)).hasSize(5).endsWith("dañado", "cerrado", "sin-lugar");
        assertThat(ids(cerca, 3, 2)).containsExactly("cerrado", "sin-lugar");
        assertThat(ids(cerca, 4, 2)).containsExactly("sin-lugar");
        assertThat(ids(cerca, 5, 2)).isEmpty();
        assertThat(this.<Integer>leer(ahora -> ahora.buscar(cerca, 0, 1).total()))
                .isEqualTo(5);
    }

    @Test
    void openClosedAndUnknownAreThreeThings() {
        assertThat(ids(Filtro.TODO.conAbierto(true), 0, 10)).containsExactly("abierto");
        assertThat(ids(Filtro.TODO.conAbierto(false), 0, 10)).containsExactlyInAnyOrder("cerrado", "dañado");
        assertThat(ids(Filtro.TODO.conAbierto(false), 1, 10)).hasSize(1);
        assertThat(this.<Boolean>leer(
                        ahora -> ahora.abiertoAhora(ahora.deId("cerca").orElseThrow())))
                .isNull();
    }

    @Test
    void sameSiteIsExactlyTheSameCoordinates() {
        assertThat(this.<List<Lugar>>leer(
                        ahora -> ahora.enElMismoSitio(ahora.deId("abierto").orElseThrow())))
                .extracting(Lugar::id)
                .containsExactly("cerca");
        assertThat(this.<List<Lugar>>leer(
                        ahora -> ahora.enElMismoSitio(ahora.deId("sin-lugar").orElseThrow())))
                .isEmpty();
        assertThat(this.<Boolean>leer(ahora -> ahora.deId("nada").isEmpty())).isTrue();
    }

    @Test
    void knowsItsComunasAndSpeeds() {
        assertThat(this.<List<Integer>>leer(LugaresAhora::comunas)).containsExactly(2, 7);
        assertThat(ids(Filtro.TODO.conComuna(2).conTipo(Kind.PUNTO_VIVE_DIGITAL), 0, 10))
                .hasSize(2);
        assertThat(this.<Double>leer(ahora -> ahora.deId("cerca").orElseThrow().velocidad()))
                .isEqualTo(30);
    }
}
