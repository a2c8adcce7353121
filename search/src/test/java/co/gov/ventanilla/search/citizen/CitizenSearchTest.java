package co.gov.ventanilla.search.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Hit;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.index.CitizenIndex;
import co.gov.ventanilla.search.index.Feed;
import co.gov.ventanilla.search.index.Places;
import co.gov.ventanilla.search.place.LandmarkList;
import co.gov.ventanilla.search.place.PlaceHits;
import co.gov.ventanilla.search.place.PlaceLandmarks;
import co.gov.ventanilla.search.place.PlaceQuery;
import co.gov.ventanilla.search.query.QueryReader;
import co.gov.ventanilla.search.query.Understood;
import co.gov.ventanilla.search.query.Vocabulary;
import co.gov.ventanilla.search.text.Sound;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class CitizenSearchTest {
    private static final Vocabulary WORDS = new Vocabulary(
            List.of(List.of("wifi", "guifi")),
            Map.of(Kind.ZONA_WIFI, List.of("wifi"), Kind.PUNTO_VIVE_DIGITAL, List.of("pvd")),
            List.of());
    private static final Point SOUTH = new Point(4.5, -75.7);

    @TempDir
    Path folder;

    private CitizenIndex index;
    private final CitizenSearch search = new CitizenSearch(WORDS);
    private final LandmarkList landmarks = new LandmarkList(
            WORDS.synonyms(),
            List.of(new LandmarkList.Named(List.of("Centro Administrativo Municipal", "CAM"), SOUTH)));

    @BeforeEach
    void fill() throws IOException {
        index = CitizenIndex.open(folder, WORDS.synonyms(), "test");
        feed(Kind.ZONA_WIFI, Places.wifis(200).toArray(Entry[]::new));
        feed(
                Kind.PUNTO_VIVE_DIGITAL,
                Places.place(Kind.PUNTO_VIVE_DIGITAL, "pvd-a", "Libreros", SOUTH, 7, Places.WEEK),
                Places.place(Kind.PUNTO_VIVE_DIGITAL, "pvd-b", "Santander", new Point(4.6, -75.7), 4, "24/7"));
        feed(
                Kind.TRAMITE,
                text(Kind.TRAMITE, "peña", "Certificado de la Peña"),
                text(Kind.TRAMITE, "pena", "Certificado de la Pena"));
        feed(Kind.DATASET, text(Kind.DATASET, "zonas", "Zonas wifi"));
        feed(Kind.PAGINA, text(Kind.PAGINA, "html", "Peligros <script>alert(1)</script> & otros"));
        feed(Kind.AYUDA);
        feed(Kind.BUS_TIC);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static Entry text(Kind kind, String id, String title) {
        return new Entry(kind, id, "s", title, List.of(), title, "Primera frase. Otra con predial.", "/" + id, null);
    }

    private void feed(Kind kind, Entry... entries) throws IOException {
        index.feed(kind, new Feed(true, Map.of("s", () -> Stream.of(entries)), 1, ""));
    }

    private CitizenHits ask(String text, @Nullable Point position, @Nullable Predicate<String> open) {
        return index.read(snapshot -> {
            Understood asked = search.understand(
                    snapshot, new QueryReader(WORDS), text, new PlaceLandmarks(landmarks, snapshot), Set.of());
            return search.search(snapshot, new CitizenQuery(asked, null, position, open, 0, 5));
        });
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.entry().id()).toList();
    }

    @Test
    void theNearestComeFirstWithTheirMetres() {
        CitizenHits hits = ask("wifi cerca del centro administrativo", null, null);
        assertThat(ids(hits.hits())).containsExactly("wifi-0", "wifi-1", "wifi-2", "wifi-3", "wifi-4");
        assertThat(hits.hits().get(1).metres()).isBetween(110.0, 112.0);
        assertThat(hits.total()).isEqualTo(200);
        assertThat(hits.how()).isEqualTo(CitizenHits.How.EXACT);
    }

    @Test
    void aFilterGoesOutwardsInRingsUntilEnoughAreFound() {
        PlaceHits hits = index.read(snapshot ->
                search.places().search(snapshot, new PlaceQuery(List.of(Kind.ZONA_WIFI), 3, null, SOUTH, "", 0, 100)));
        assertThat(hits.total()).isEqualTo(20);
        assertThat(ids(hits.hits()).subList(0, 3)).containsExactly("wifi-2", "wifi-12", "wifi-22");
        assertThat(hits.hits())
                .isSortedAccordingTo(java.util.Comparator.comparing(hit -> Objects.requireNonNull(hit.metres())));
    }

    @Test
    void openAsksOnceForEachTextAndLeavesOutWhatHasNone() {
        PlaceHits hits = index.read(snapshot ->
                search.places().search(snapshot, new PlaceQuery(Kind.PLACES, null, "24/7"::equals, SOUTH, "", 0, 10)));
        assertThat(ids(hits.hits())).containsExactly("pvd-b");
        CitizenHits none = ask("pvd abierto ahora", null, hours -> false);
        assertThat(none.how()).as("says that it gave the time up").isEqualTo(CitizenHits.How.ELSEWHERE);
        assertThat(none.hits()).hasSize(2);
    }

    @Test
    void aPlaceBesideAnotherMatterDoesNotWipeItOut() {
        CitizenHits hits = ask("peligros cerca del centro administrativo", null, null);
        assertThat(ids(hits.hits())).startsWith("html");
        CitizenHits mine = ask("peligros cerca de mi casa", null, null);
        assertThat(ids(mine.hits())).startsWith("html");
    }

    @Test
    void anUnknownPlaceIsToldApartAndTheKindStillShown() {
        CitizenHits hits = ask("pvd cerca de la luna", null, null);
        assertThat(hits.how()).isEqualTo(CitizenHits.How.ELSEWHERE);
        assertThat(ids(hits.hits())).containsExactly("pvd-a", "pvd-b");
    }

    @Test
    void aPositionSortsPlacesOnly() {
        assertThat(ids(ask("wifi", new Point(4.6001, -75.7), null).hits())).startsWith("wifi-100");
        assertThat(ask("certificado", SOUTH, null).hits().get(0).metres()).isNull();
    }

    @Test
    void theAccentThatWasWrittenComesFirst() {
        assertThat(ids(ask("certificado pena", null, null).hits())).startsWith("pena");
        assertThat(ids(ask("certificado peña", null, null).hits())).startsWith("peña");
    }

    @Test
    void aTypoIsMendedOnlyWhereTheWordStandsNowhere() {
        Spelling spelling = new Spelling(WORDS);
        assertThat(index.<Object>read(snapshot -> spelling.mend(snapshot, "pvd librreos, ya")))
                .isEqualTo(java.util.Optional.of("pvd libreros, ya"));
        assertThat(index.<Object>read(snapshot -> spelling.mend(snapshot, "pvd libreros cerca de guifi")))
                .isEqualTo(java.util.Optional.empty());
        assertThat(index.<Object>read(snapshot -> spelling.mend(snapshot, "xqzwv 123456")))
                .isEqualTo(java.util.Optional.empty());
    }

    @Test
    void wordsThatSoundAlikeAreOne() {
        assertThat(Sound.of("plasa")).isEqualTo(Sound.of("plaza")).isNotEqualTo(Sound.of("pasa"));
        assertThat(Sound.of("bolibar")).isEqualTo(Sound.of("bolivar"));
        assertThat(Sound.of("caye")).isEqualTo(Sound.of("calle"));
        assertThat(Sound.of("jente")).isEqualTo(Sound.of("gente"));
        assertThat(Sound.of("orario")).isEqualTo(Sound.of("horario"));
        assertThat(Sound.of("kien")).isEqualTo(Sound.of("quien"));
        assertThat(Sound.of("noche")).isNotEqualTo(Sound.of("noke"));
    }

    @Test
    void completesFromTitles() {
        assertThat(complete("par")).hasSize(8).allMatch(s -> s.text().startsWith("Parque"));
        assertThat(complete("LIBR")).extracting(Suggestion::text).containsExactly("Libreros");
        assertThat(complete("zonas wi")).extracting(Suggestion::text).containsExactly("Zonas wifi");
        assertThat(complete("cert pe")).hasSize(2);
        assertThat(complete("")).isEmpty();
        assertThat(complete("((")).isEmpty();
    }

    private List<Suggestion> complete(String typed) {
        return index.read(snapshot -> Completion.complete(snapshot, typed, 8));
    }

    @Test
    void marksTheSentenceThatFits() {
        Understood asked = new QueryReader(WORDS).read("predial", name -> java.util.Optional.empty());
        Snippets snippets = new Snippets(WORDS.synonyms());
        assertThat(snippets.best(search.marking(asked), "Primera frase. Otra con predial."))
                .containsExactly(
                        new Snippets.Piece("Otra con ", false),
                        new Snippets.Piece("predial", true),
                        new Snippets.Piece(".", false));
        assertThat(snippets.best(search.marking(asked), "Nada. De nada."))
                .extracting(Snippets.Piece::marked)
                .containsOnly(false);
    }

    @Test
    void anyTextIsAnsweredCalmly() {
        for (String text : List.of(
                "",
                "de la los",
                "((( ))) && || ! ^ ~ * ? : \\ /",
                "title:foo AND [a TO z]",
                "\"",
                "+ -",
                "-wifi",
                "<script>alert(1)</script>",
                "\ud800 wifi \udc00",
                "a".repeat(10_000),
                "palabra ".repeat(500),
                "*",
                "\u0000")) {
            assertThat(ask(text, null, null).hits()).hasSizeLessThanOrEqualTo(5);
            complete(text);
        }
    }
}
