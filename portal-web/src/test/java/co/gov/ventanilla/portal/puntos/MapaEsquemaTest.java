package co.gov.ventanilla.portal.puntos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.portal.puntos.PuntoMapa.Clase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sketch of the real places of the first city, and of made-up ones. */
class MapaEsquemaTest {
    private static final Path DATOS = Path.of("../infra/content/armenia/datos");
    private static final Pattern LUGAR = Pattern.compile("(4\\.\\d+),(-75\\.\\d+)");

    @Test
    void allPlacesOfTheFirstCityHaveTheirNumberAndNothingOverlaps() throws IOException {
        List<PuntoMapa> puntos = armenia();
        MapaEsquema mapa = new MapaEsquema(puntos);

        apart(mapa);
        assertThat(numbers(mapa))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, (int)
                                puntos.stream().filter(p -> p.numero() > 0).count())
                        .boxed()
                        .toList());
        assertThat(mapa.getFiguras().stream().filter(f -> f.clase().equals("referencia")))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(mapa.getDetalle()).contains("Referencias: ").contains("Catedral");
        assertThat(mapa.tiene("zona_wifi")).isTrue();
        assertThat(mapa.tiene("bus_tic")).isFalse();
    }

    @Test
    void placesAnywhereAreApart() {
        Random random = new Random(5);
        for (int n = 1; n <= 60; n++) {
            List<PuntoMapa> puntos = new ArrayList<>();
            puntos.add(new PuntoMapa(0, "Plaza de Bolívar", at(random, 4.53), at(random, -75.67), Clase.CENTRO));
            for (int i = 1; i <= n; i++) {
                puntos.add(new PuntoMapa(
                        i, "lugar", at(random, 4.53), at(random, -75.67), Clase.values()[random.nextInt(3)]));
                puntos.add(new PuntoMapa(0, "Esquina " + i, at(random, 4.53), at(random, -75.67), Clase.REFERENCIA));
            }
            MapaEsquema mapa = new MapaEsquema(puntos);
            apart(mapa);
            assertThat(mapa.getFiguras().stream()
                            .filter(f -> !f.clase().equals("referencia")
                                    && !f.clase().equals("centro")))
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(f.rotulo()).isNotNull());
        }
    }

    @Test
    void placesOnOneSpotShareAFigure() {
        MapaEsquema mapa = new MapaEsquema(List.of(
                new PuntoMapa(1, "a", 4.53, -75.67, Clase.ZONA_WIFI),
                new PuntoMapa(2, "b", 4.53, -75.67, Clase.PUNTO_VIVE_DIGITAL),
                new PuntoMapa(3, "c", 4.54, -75.67, Clase.ZONA_WIFI)));

        assertThat(mapa.getFiguras()).extracting(Figura::clase).containsExactly("varios", "zona_wifi");
        assertThat(mapa.getFiguras())
                .extracting(f -> Objects.requireNonNull(f.rotulo()).texto())
                .containsExactly("1, 2", "3");
        assertThat(mapa.getDetalle()).doesNotContain("Referencias");
    }

    @Test
    void manyNumbersAreToldInShort() {
        assertThat(together(1)).isEqualTo("1");
        assertThat(together(4, 2)).isEqualTo("2, 4");
        assertThat(together(1, 2, 3, 7)).isEqualTo("1 a 3, 7");
        assertThat(together(1, 3, 5, 7, 8, 1)).isEqualTo("1, 3, 5 y 2 más");
        assertThat(together(998, 999, 1000, 1001)).isEqualTo("998 a 1001");
    }

    @Test
    void whatTheListIsNearToIsDrawnWithTheZoneThatStandsOnIt() {
        MapaEsquema mapa = new MapaEsquema(List.of(
                new PuntoMapa(0, "Parque Sucre", 4.536104, -75.669463, Clase.CENTRO),
                new PuntoMapa(1, "Parque Sucre", 4.536104, -75.669463, Clase.ZONA_WIFI),
                new PuntoMapa(2, "Plazoleta", 4.536172, -75.672259, Clase.ZONA_WIFI)));

        apart(mapa);
        assertThat(mapa.getFiguras()).extracting(Figura::clase).containsExactly("centro", "zona_wifi", "zona_wifi");
        assertThat(mapa.getFiguras())
                .extracting(f -> Objects.requireNonNull(f.rotulo()).texto())
                .containsExactly("Parque Sucre", "1", "2");
    }

    @Test
    void aLandmarkBeyondThePlacesIsLeftOut() {
        MapaEsquema mapa = new MapaEsquema(List.of(
                new PuntoMapa(1, "a", 4.53, -75.67, Clase.BUS_TIC),
                new PuntoMapa(0, "lejos", 4.60, -75.67, Clase.REFERENCIA),
                new PuntoMapa(0, "cerca", 4.5305, -75.6695, Clase.REFERENCIA)));

        assertThat(mapa.getDetalle()).contains("cerca").doesNotContain("lejos");
        assertThatThrownBy(() -> new MapaEsquema(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** Words lie on the drawing, above the foot, apart from each other and from the figures of others. */
    private static void apart(MapaEsquema mapa) {
        Caja marco = new Caja(0, 0, mapa.getAncho(), mapa.getPie());
        List<Caja> cajas = mapa.getFiguras().stream()
                .map(Figura::rotulo)
                .filter(Objects::nonNull)
                .map(Rotulo::caja)
                .toList();
        List<double[]> figuras = mapa.getFiguras().stream()
                .filter(f -> !f.trazo().isEmpty())
                .map(f -> middle(f))
                .toList();
        for (int i = 0; i < cajas.size(); i++) {
            Caja caja = cajas.get(i);
            assertThat(caja.dentroDe(marco)).as("%s", caja).isTrue();
            assertThat(cajas.subList(i + 1, cajas.size())).noneMatch(caja::toca);
            assertThat(figuras).noneMatch(f -> caja.toca(Caja.alrededor(f[0], f[1], 4.9)));
        }
    }

    /** The middle of a figure, from its path: it begins at the left of a circle, at a corner or the top of the others. */
    private static double[] middle(Figura figura) {
        String[] first = figura.trazo().substring(1).split("[^0-9.-]+");
        double x = Double.parseDouble(first[0]);
        double y = Double.parseDouble(first[1]);
        double r = figura.clase().equals("centro")
                ? Figura.ANILLO
                : figura.clase().equals("referencia") ? Figura.PUNTO : Grupo.RADIO;
        return switch (figura.clase()) {
            case "punto_vive_digital" -> new double[] {x + r, y + r};
            case "bus_tic", "varios" -> new double[] {x, y + r};
            default -> new double[] {x + r, y};
        };
    }

    private static List<Integer> numbers(MapaEsquema mapa) {
        return mapa.getFiguras().stream()
                .filter(f -> !f.clase().equals("referencia"))
                .map(f -> Objects.requireNonNull(f.rotulo()).texto())
                .flatMap(t -> Pattern.compile(", ").splitAsStream(t))
                .flatMap(t -> t.contains(" a ")
                        ? IntStream.rangeClosed(
                                        Integer.parseInt(t.substring(0, t.indexOf(' '))),
                                        Integer.parseInt(t.substring(t.lastIndexOf(' ') + 1)))
                                .boxed()
                        : java.util.stream.Stream.of(Integer.valueOf(t)))
                .sorted()
                .toList();
    }

    private static String together(int... numeros) {
        Grupo grupo = new Grupo(0, 0, new PuntoMapa(numeros[0], "x", 0, 0, Clase.ZONA_WIFI));
        IntStream.of(numeros).skip(1).forEach(n -> grupo.add(new PuntoMapa(n, "x", 0, 0, Clase.ZONA_WIFI)));
        return grupo.numeros();
    }

    private static double at(Random random, double middle) {
        return middle + random.nextInt(4000) / 100_000.0;
    }

    private static List<PuntoMapa> armenia() throws IOException {
        List<PuntoMapa> puntos = new ArrayList<>();
        read("zonas-wifi.csv", Clase.ZONA_WIFI, puntos);
        read("puntos-vive-digital.csv", Clase.PUNTO_VIVE_DIGITAL, puntos);
        read("lugares-de-referencia.csv", Clase.REFERENCIA, puntos);
        assertThat(puntos).hasSizeGreaterThan(50);
        return puntos;
    }

    private static void read(String file, Clase clase, List<PuntoMapa> puntos) throws IOException {
        for (String line : Files.readAllLines(DATOS.resolve(file))) {
            Matcher place = LUGAR.matcher(line);
            if (place.find()) {
                int number = clase == Clase.REFERENCIA ? 0 : puntos.size() + 1;
                puntos.add(new PuntoMapa(
                        number,
                        line.split(",")[1],
                        Double.parseDouble(place.group(1)),
                        Double.parseDouble(place.group(2)),
                        clase));
            }
        }
    }
}
