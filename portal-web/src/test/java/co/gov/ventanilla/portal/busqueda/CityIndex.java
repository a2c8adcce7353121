package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.publish.DescriptionReader;
import co.gov.ventanilla.opendata.table.Problems;
import co.gov.ventanilla.portal.busqueda.indice.Entradas;
import co.gov.ventanilla.portal.busqueda.indice.Paginas;
import co.gov.ventanilla.portal.busqueda.indice.Referencias;
import co.gov.ventanilla.portal.busqueda.indice.Vocabularios;
import co.gov.ventanilla.portal.contenido.Contenido;
import co.gov.ventanilla.portal.contenido.ContenidoReader;
import co.gov.ventanilla.portal.contenido.busqueda.BusquedaContenido;
import co.gov.ventanilla.portal.contenido.busqueda.FuenteLugares;
import co.gov.ventanilla.portal.datos.tabla.Fila;
import co.gov.ventanilla.portal.datos.tabla.Tablas;
import co.gov.ventanilla.portal.puntos.horario.DiasEspeciales;
import co.gov.ventanilla.portal.tramites.Tramite;
import co.gov.ventanilla.search.citizen.CitizenHits;
import co.gov.ventanilla.search.citizen.CitizenQuery;
import co.gov.ventanilla.search.citizen.CitizenSearch;
import co.gov.ventanilla.search.citizen.Spelling;
import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.PlaceState;
import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.index.CitizenIndex;
import co.gov.ventanilla.search.index.Feed;
import co.gov.ventanilla.search.place.LandmarkList;
import co.gov.ventanilla.search.place.PlaceLandmarks;
import co.gov.ventanilla.search.query.OpenWhen;
import co.gov.ventanilla.search.query.QueryReader;
import co.gov.ventanilla.search.query.Understood;
import co.gov.ventanilla.search.query.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The index of a content pack, made by the same classes as in the portal, without a database. */
final class CityIndex implements AutoCloseable {
    /** Tuesday, an ordinary working day. */
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, ZoneId.of("America/Bogota"));

    private final Path data;
    private final Contenido pack;
    private final Vocabulary vocabulary;
    private final CitizenIndex index;
    private final LandmarkList landmarks;
    private final QueryReader reader;
    private final CitizenSearch search;

    private CityIndex(Path pack, Path folder) {
        this.data = pack.resolve("datos");
        this.pack = ContenidoReader.leer(pack);
        this.vocabulary = Vocabularios.de(this.pack.busqueda(), this.pack.entidad());
        this.index = CitizenIndex.open(folder, vocabulary.synonyms(), "test");
        this.landmarks = new LandmarkList(
                vocabulary.synonyms(),
                this.pack.busqueda().referencias() == null
                        ? List.of()
                        : Referencias.de(rows(this.pack.busqueda().referencias())));
        this.reader = new QueryReader(vocabulary);
        this.search = new CitizenSearch(vocabulary);
    }

    static CityIndex of(String city, Path folder) {
        CityIndex made = new CityIndex(Path.of("../infra/content").resolve(city), folder);
        made.fill();
        return made;
    }

    private void fill() {
        try {
            for (Kind kind : Kind.values()) {
                List<Entry> entries = entries(kind);
                index.feed(kind, new Feed(true, Map.of("test", entries::stream), 1, "test"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Entry> entries(Kind kind) throws IOException {
        BusquedaContenido words = pack.busqueda();
        List<Entry> entries = new ArrayList<>();
        switch (kind) {
            case TRAMITE ->
                rows(words.tramites())
                        .map(row -> Tramite.de(row, words.otrosNombres()))
                        .flatMap(Optional::stream)
                        .forEach(tramite -> entries.add(Entradas.tramite(words.tramites(), tramite)));
            case DATASET -> datasets(entries);
            case PAGINA -> Paginas.rutas().forEach((id, path) -> entries.add(Entradas.pagina(id, path)));
            case AYUDA -> pack.ayudas().forEach(help -> entries.add(Entradas.ayuda(help)));
            default -> {
                for (FuenteLugares source : words.lugares()) {
                    if (source.tipo().equals(kind.code())) {
                        rows(source.conjunto()).forEach(row -> Entradas.lugar(source, row, PlaceState.UNKNOWN)
                                .ifPresent(entries::add));
                    }
                }
            }
        }
        return entries;
    }

    private void datasets(List<Entry> to) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".meta.json"))
                    .sorted()
                    .toList()) {
                Description description = DescriptionReader.read(Files.readString(file), new Problems());
                to.add(Entradas.conjunto(description.nombre(), description, description.dependencia()));
            }
        }
    }

    private Stream<Fila> rows(String dataset) {
        return Tablas.filas(data.resolve(dataset + ".csv"));
    }

    CitizenHits ask(String question, Point position) {
        return index.read(snapshot -> {
            String asks = Preguntas.loQueSeBusca(question);
            String mended = new Spelling(vocabulary).mend(snapshot, asks).orElse(asks);
            PlaceLandmarks near = new PlaceLandmarks(landmarks, snapshot);
            Understood asked = search.understand(snapshot, reader, mended, near, Set.of());
            return search.search(snapshot, new CitizenQuery(asked, null, position, open(asked.open()), 0, 10));
        });
    }

    Understood read(String question) {
        return index.read(snapshot -> reader.read(question, new PlaceLandmarks(landmarks, snapshot)));
    }

    private Predicate<String> open(OpenWhen when) {
        return when == null ? null : Preguntas.abierto(when, NOW, DiasEspeciales.de(pack.calendario()));
    }

    @Override
    public void close() {
        index.close();
    }
}
