package co.gov.ventanilla.search.bench;

import co.gov.ventanilla.search.citizen.CitizenHits;
import co.gov.ventanilla.search.citizen.CitizenQuery;
import co.gov.ventanilla.search.citizen.CitizenSearch;
import co.gov.ventanilla.search.citizen.Completion;
import co.gov.ventanilla.search.citizen.Spelling;
import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.index.CitizenIndex;
import co.gov.ventanilla.search.index.Feed;
import co.gov.ventanilla.search.index.Snapshot;
import co.gov.ventanilla.search.place.LandmarkList;
import co.gov.ventanilla.search.place.PlaceCounts;
import co.gov.ventanilla.search.place.PlaceLandmarks;
import co.gov.ventanilla.search.place.PlaceQuery;
import co.gov.ventanilla.search.query.QueryReader;
import co.gov.ventanilla.search.query.Understood;
import co.gov.ventanilla.search.query.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;

/**
 * CPU of what the product does beside the bare query of Lucene, on one snapshot: {@code EngineBench COUNT FOLDER}. Run by {@code ./portal bench search}. Each line
 * is a figure: what, value, unit, goal, with tabs between.
 */
final class EngineBench {

    private static final Vocabulary WORDS = new Vocabulary(
            List.of(
                    List.of("wifi", "guifi", "internet inalámbrico"),
                    List.of("zona wifi", "internet gratis", "zona digital", "wifi gratis"),
                    List.of("predial", "impuesto de la casa"),
                    List.of("carrera", "cra", "kr"),
                    List.of("calle", "cll", "cl"),
                    List.of("barrio", "brr")),
            Map.of(
                    Kind.ZONA_WIFI, List.of("wifi", "zona wifi", "internet gratis"),
                    Kind.PUNTO_VIVE_DIGITAL, List.of("pvd", "vive digital", "computador"),
                    Kind.TRAMITE, List.of("trámite", "certificado"),
                    Kind.DATASET, List.of("datos", "datos abiertos")),
            List.of("me quiero morir"));
    private static final int SMALL = 10_000;

    private final Snapshot snapshot;
    private final int count;
    private final QueryReader reader = new QueryReader(WORDS);
    private final Spelling spelling = new Spelling(WORDS);
    private final CitizenSearch search = new CitizenSearch(WORDS);
    private final PlaceLandmarks landmarks;

    private EngineBench(Snapshot snapshot, int count) {
        this.snapshot = snapshot;
        this.count = count;
        this.landmarks = new PlaceLandmarks(new LandmarkList(WORDS.synonyms(), List.of()), snapshot);
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        try (CitizenIndex index = CitizenIndex.open(Path.of(arguments[1]), WORDS.synonyms(), "bench")) {
            long begun = System.nanoTime();
            boolean made = false;
            for (Kind kind : Kind.values()) {
                if (!index.ready() || index.status(kind).position() != count) {
                    Supplier<Stream<Entry>> places = () -> ManyPlaces.of(kind, count);
                    made = true;
                    index.feed(kind, new Feed(true, Map.of("zonas-wifi", places), count, "m"));
                }
            }
            if (made) {
                figure("index made", (System.nanoTime() - begun) / 1e9, "s", "");
            }
            index.<Object>read(snapshot -> {
                new EngineBench(snapshot, count).measure(arguments.length > 2 ? arguments[2] : "");
                return count;
            });
        }
    }

    private static void figure(String what, double value, String unit, String goal) {
        System.out.println(what + "\t" + value + "\t" + unit + "\t" + goal);
    }

    private void measure(String only) throws IOException {
        for (Questions.Topic topic : Questions.Topic.values()) {
            if (topic.name().startsWith(only)) {
                measure(topic);
            }
        }
        if (only.isEmpty() || only.equals("FACETS")) {
            facets();
            weird();
        }
    }

    private void measure(Questions.Topic topic) throws IOException {
        List<Questions.Question> questions = Questions.of(topic);
        Meter.Act product = product(topic, questions);
        Meter.Act bare = n -> BareQueries.ask(snapshot, topic, questions.get(n % Questions.EACH));
        Meter.Act read = n -> read(BareQueries.ask(snapshot, topic, questions.get(n % Questions.EACH)).scoreDocs);
        String name = topic.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        int empty = 0;
        for (Questions.Question question : questions) {
            empty += BareQueries.ask(snapshot, topic, question).scoreDocs.length == 0 ? 1 : 0;
        }
        if (empty > Questions.EACH / 8) {
            throw new IOException(name + ": " + empty + " questions without a hit");
        }
        tell(name, Meter.measure(product, bare));
        figure(
                name + ": bare, its ten documents read",
                Meter.measure(read, bare).product(),
                "ms CPU",
                "");
    }

    private void tell(String name, Meter.Pair pair) {
        figure(name + ": product", pair.product(), "ms CPU", "");
        figure(name + ": bare", pair.bare(), "ms CPU", "");
        if (count <= SMALL) {
            figure(name + ": product less bare", pair.product() - pair.bare(), "ms CPU", "<= 0.3");
        } else {
            figure(name + ": product to bare", pair.product() / pair.bare(), "", "<= 2");
        }
    }

    private Meter.Act product(Questions.Topic topic, List<Questions.Question> questions) {
        return n -> {
            Questions.Question question = questions.get(n % Questions.EACH);
            return switch (topic) {
                case SUGGEST -> Completion.complete(snapshot, question.text(), 8);
                case NEAR, TEXT_NEAR ->
                    search.places()
                            .search(
                                    snapshot,
                                    new PlaceQuery(
                                            Kind.PLACES,
                                            null,
                                            null,
                                            question.near(),
                                            question.text(),
                                            0,
                                            BareQueries.TOP));
                default -> ask(question.text());
            };
        };
    }

    /** As a page asks: typos are looked for in every question. */
    private CitizenHits ask(String text) throws IOException {
        Understood asked = reader.read(spelling.mend(snapshot, text).orElse(text), landmarks);
        return search.search(snapshot, new CitizenQuery(asked, null, null, null, 0, BareQueries.TOP));
    }

    private Object read(ScoreDoc[] found) throws IOException {
        Object last = "";
        for (ScoreDoc one : found) {
            last = snapshot.entry(one.doc);
        }
        return last;
    }

    private void facets() throws IOException {
        List<Questions.Question> questions = Questions.of(Questions.Topic.TEXT_NEAR);
        tell(
                "facets of a text",
                Meter.measure(
                        n -> ask(questions.get(n % Questions.EACH).text()).counts(),
                        n -> BareQueries.countsOf(
                                snapshot, questions.get(n % Questions.EACH).text())));
        tell("facets of all", Meter.measure(n -> PlaceCounts.of(snapshot), n -> BareQueries.countsOfAll(snapshot)));
    }

    /** Questions nobody would ask, each as a page asks it. */
    private void weird() throws IOException {
        Map<String, String> questions = new java.util.TreeMap<>(Map.of(
                "10,000 letters", "a".repeat(10_000),
                "500 words", "parque barrio carrera plaza ".repeat(125),
                "500 typos", "parkue carrxra plasa biblotexa ".repeat(125),
                "symbols", "((( ))) && || ! ^ ~ * ? : \\ / \" + - [ ] { } ".repeat(20)));
        for (Map.Entry<String, String> question : questions.entrySet()) {
            Meter.Act act = n -> ask(question.getValue());
            figure(question.getKey(), Meter.measure(act, act).product(), "ms CPU", "<= 100");
        }
    }
}
