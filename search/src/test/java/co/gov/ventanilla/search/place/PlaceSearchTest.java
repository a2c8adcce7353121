package co.gov.ventanilla.search.place;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.index.CitizenIndex;
import co.gov.ventanilla.search.index.Feed;
import co.gov.ventanilla.search.index.Places;
import co.gov.ventanilla.search.index.Schema;
import co.gov.ventanilla.search.index.Snapshot;
import co.gov.ventanilla.search.text.Synonyms;
import co.gov.ventanilla.search.words.WordsQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More places than hits are counted. */
@SuppressWarnings("NullAway.Init")
class PlaceSearchTest {
    private static final int MANY = 3_000;
    private static final Point MIDDLE = new Point(6.0001, -75.7);

    @TempDir
    Path folder;

    private CitizenIndex index;
    private final PlaceSearch search = new PlaceSearch(new WordsQuery(Synonyms.none(), Schema.WORDS));

    @BeforeEach
    void fill() throws IOException {
        index = CitizenIndex.open(folder, Synonyms.none(), "test");
        feed(Kind.ZONA_WIFI, Places.wifis(MANY));
        feed(
                Kind.PUNTO_VIVE_DIGITAL,
                Stream.of(
                        Places.place(Kind.PUNTO_VIVE_DIGITAL, "pvd", "Parque Sur", new Point(6.0003, -75.7), 7, null)));
    }

    private void feed(Kind kind, Stream<Entry> entries) throws IOException {
        List<Entry> all = entries.toList();
        index.feed(kind, new Feed(true, Map.of("s", all::stream), 1, ""));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private PlaceHits ask(List<Kind> kinds, String words, int from, int most) {
        return index.read(
                snapshot -> search.search(snapshot, new PlaceQuery(kinds, null, null, MIDDLE, words, from, most)));
    }

    private static List<String> ids(PlaceHits hits) {
        return hits.hits().stream().map(hit -> hit.entry().id()).toList();
    }

    @Test
    void theNearestOfAllKindsComeTogetherPageByPage() {
        for (String words : List.of("", "parque")) {
            assertThat(ids(ask(Kind.PLACES, words, 0, 3))).containsExactly("wifi-1500", "pvd", "wifi-1501");
            assertThat(ids(ask(Kind.PLACES, words, 1, 2))).containsExactly("pvd", "wifi-1501");
            assertThat(ids(ask(List.of(Kind.ZONA_WIFI), words, 0, 2))).containsExactly("wifi-1500", "wifi-1501");
        }
    }

    @Test
    void ofMoreThanAreCountedThoseOfAllRingsAreThere() {
        PlaceHits hits = ask(Kind.PLACES, "parque", 0, 2_000);
        assertThat(hits.total()).isEqualTo(Snapshot.MOST_COUNTED);
        assertThat(hits.hits()).hasSize(2_000).isSortedAccordingTo((a, b) -> Double.compare(metres(a), metres(b)));
    }

    private static double metres(co.gov.ventanilla.search.document.Hit hit) {
        return hit.metres() == null ? -1 : hit.metres();
    }

    @Test
    void placesAreCountedOnceForEachSnapshot() throws IOException {
        PlaceCounts counts = index.read(PlaceCounts::of);
        assertThat(counts.ofKind())
                .containsOnly(
                        Map.entry(Kind.ZONA_WIFI, MANY),
                        Map.entry(Kind.PUNTO_VIVE_DIGITAL, 1),
                        Map.entry(Kind.BUS_TIC, 0));
        assertThat(counts.inComuna().get(Kind.ZONA_WIFI)).hasSize(10).containsEntry(10, 300);
        PlaceCounts again = index.read(PlaceCounts::of);
        assertThat(again).isSameAs(counts);
        feed(Kind.ZONA_WIFI, Places.wifis(5));
        PlaceCounts later = index.read(PlaceCounts::of);
        assertThat(later.ofKind()).containsEntry(Kind.ZONA_WIFI, 5);
    }
}
