package co.gov.ventanilla.search.bench;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Place;
import co.gov.ventanilla.search.document.PlaceState;
import co.gov.ventanilla.search.document.Point;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Made-up places of forty towns, always the same ones; of twenty one is a room with computers, one a trámite and one a dataset. */
final class ManyPlaces {

    static final List<String> TYPES = List.of(
            "Parque",
            "Plaza",
            "Biblioteca",
            "Polideportivo",
            "Glorieta",
            "Colegio",
            "Caseta",
            "Cancha",
            "Mirador",
            "Terminal",
            "Hospital",
            "Mercado");
    private static final int NAMES = 2_000;
    private static final int TOWNS = 40;
    private static final double DEGREE = 111_195;
    private static final double SPREAD = 5_000;
    private static final List<String> STARTS = List.of(
            "quim", "bala", "cor", "mont", "tamba", "sala", "pija", "cala", "gua", "fila", "cir", "mar", "hon", "ibe",
            "nari", "pue", "roda", "sume", "toli", "vera");
    private static final List<String> MIDDLES = List.of("ba", "co", "di", "que", "lo", "mi", "ña", "ro", "su", "te");
    private static final List<String> ENDS =
            List.of("ya", "nel", "dor", "lia", "rá", "llo", "mar", "ndo", "quí", "zuela");
    private static final List<String> SERVICES = List.of(
            "Internet inalámbrico",
            "Computadores e Internet",
            "Cursos gratuitos",
            "Impresión y digitalización de documentos",
            "Ayuda para hacer trámites en línea",
            "Asesoría para emprendedores",
            "Espacio para la comunidad",
            "Acceso para sillas de ruedas",
            "Baños públicos");
    private static final String WEEK = "Mo-Fr 08:00-12:00,14:00-17:00; PH off";
    private static final List<String> HOURS =
            List.of("24/7", WEEK, "Mo-Sa 07:00-19:00", "Tu-Su 09:00-18:00", "Mo-Fr 06:00-22:00; Sa 08:00-14:00");

    private ManyPlaces() {}

    /** All of one kind among the first so many. */
    static Stream<Entry> of(Kind kind, int count) {
        return IntStream.range(0, count).filter(number -> kind(number) == kind).mapToObj(number -> entry(number, kind));
    }

    private static Kind kind(int number) {
        return switch (number % 20) {
            case 0 -> Kind.PUNTO_VIVE_DIGITAL;
            case 1 -> Kind.TRAMITE;
            case 2 -> Kind.DATASET;
            case 3 -> number % 100 == 3 ? Kind.BUS_TIC : Kind.ZONA_WIFI;
            default -> Kind.ZONA_WIFI;
        };
    }

    private static Entry entry(int number, Kind kind) {
        Random random = new Random(number);
        String type = TYPES.get(random.nextInt(TYPES.size()));
        String title = type + " " + capital(name(random)) + (random.nextInt(3) > 0 ? "" : " " + capital(name(random)));
        String id = kind.code().replace("zona_wifi", "wifi").replace('_', '-') + "-" + number;
        Place place = kind.isPlace() ? place(random) : null;
        String services = SERVICES.get(random.nextInt(SERVICES.size())) + ". "
                + SERVICES.get(random.nextInt(SERVICES.size())) + ". Cerca de " + capital(name(random));
        return new Entry(
                kind,
                id,
                "zonas-wifi",
                title,
                List.of("Zona wifi " + title),
                "Zona Wi-Fi · " + (place == null ? type : place.address()),
                services,
                "/puntos/" + id,
                place);
    }

    private static Place place(Random random) {
        String address = "Carrera " + (1 + random.nextInt(60)) + " # " + (1 + random.nextInt(80)) + "-"
                + (1 + random.nextInt(99)) + ", Barrio " + capital(name(random));
        return new Place(
                point(random),
                address,
                random.nextInt(20) == 0 ? null : 1 + random.nextInt(10),
                random.nextInt(4) == 0 ? null : HOURS.get(random.nextInt(HOURS.size())),
                PlaceState.UNKNOWN,
                Map.of("velocidad_mbps", Integer.toString(10 + random.nextInt(90))));
    }

    /** Around one of the towns, most of them within five kilometres. */
    static Point point(Random random) {
        Random town = new Random(random.nextInt(TOWNS));
        town.nextInt();
        double latitude = 1 + 9 * town.nextDouble() + random.nextGaussian() * SPREAD / DEGREE;
        double longitude = -77 + 5 * town.nextDouble() + random.nextGaussian() * SPREAD / DEGREE;
        return new Point(Math.round(latitude * 1e6) / 1e6, Math.round(longitude * 1e6) / 1e6);
    }

    /** Some names are frequent and most are rare: the first stands in one of twelve titles, the last in one of six thousand. */
    private static String name(Random random) {
        double at = random.nextDouble();
        return name((int) (NAMES * at * at * at));
    }

    /** One of the names, the more frequent ones first. */
    static String name(int rank) {
        int mixed = rank * 1_193 % NAMES;
        return STARTS.get(mixed % 20) + MIDDLES.get(mixed / 20 % 10) + ENDS.get(mixed / 200);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Writes places of one kind as the dataset of zones has them. */
    static void csv(Path file, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,nombre,direccion,comuna,velocidad_mbps,latitud,longitud\n");
            IntStream.range(0, count).mapToObj(n -> entry(n, Kind.ZONA_WIFI)).forEach(entry -> write(out, entry));
        }
    }

    private static void write(BufferedWriter out, Entry entry) {
        Place place = entry.place();
        if (place == null || place.point() == null) {
            throw new IllegalStateException(entry.id());
        }
        List<@Nullable Object> row = new ArrayList<>(List.of(entry.id(), entry.title(), '"' + place.address() + '"'));
        row.add(place.comuna() == null ? "" : place.comuna());
        row.add(place.facts().get("velocidad_mbps"));
        row.add(place.point().latitude());
        row.add(place.point().longitude());
        try {
            out.write(String.join(",", row.stream().map(String::valueOf).toList()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a CSV of that many zones, and the questions to ask about them: {@code COUNT CSV QUESTIONS}. */
    public static void main(String[] arguments) throws IOException {
        csv(Path.of(arguments[1]), Integer.parseInt(arguments[0]));
        List<String> lines = new ArrayList<>();
        for (Questions.Topic topic : Questions.Topic.values()) {
            for (Questions.Question question : Questions.of(topic)) {
                Point near = question.near();
                lines.add(topic + "\t" + question.text() + "\t"
                        + (near == null ? "\t" : near.latitude() + "\t" + near.longitude()));
            }
        }
        Files.write(Path.of(arguments[2]), lines);
    }
}
