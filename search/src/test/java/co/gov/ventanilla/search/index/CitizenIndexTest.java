package co.gov.ventanilla.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.text.Synonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitizenIndexTest {
    private static final Kind WIFI = Kind.ZONA_WIFI;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private CitizenIndex open() {
        return CitizenIndex.open(folder, Synonyms.none(), "test");
    }

    private static void all(CitizenIndex index, int wifis) throws IOException {
        for (Kind kind : Kind.values()) {
            index.feed(kind, kind == WIFI ? Places.feed(true, 7, wifis) : new Feed(true, Map.of(), 7, "mark 7"));
        }
    }

    private static boolean has(CitizenIndex index, String id) {
        return index.read(snapshot ->
                snapshot.top(snapshot.weight(new TermQuery(new Term(Schema.ID, id)), ScoreMode.TOP_SCORES), WIFI, 1)
                                .scoreDocs
                                .length
                        == 1);
    }

    @Test
    void whatIsFedIsFoundAtOnceAndStillThereAfterARestart() throws IOException {
        try (CitizenIndex index = open()) {
            assertThat(index.ready()).isFalse();
            assertThat(index.status(WIFI).reason()).isEqualTo("missing");
            all(index, 30);
            assertThat(index.ready()).isTrue();
            assertThat(has(index, "wifi-29")).isTrue();
        }
        try (CitizenIndex index = open()) {
            assertThat(index.ready()).isTrue();
            assertThat(index.status(WIFI)).isEqualTo(new KindStatus(WIFI, KindStatus.State.READY, "", 7, "mark 7", 30));
            assertThat(has(index, "wifi-29")).isTrue();
        }
    }

    @Test
    void aSourceIsReplacedWholeAndOthersStay() throws IOException {
        try (CitizenIndex index = open()) {
            all(index, 30);
            Entry other = new Entry(WIFI, "other", "second", "Other", List.of(), "", "", "/", null);
            index.feed(WIFI, new Feed(false, Map.of("second", () -> Stream.of(other)), 8, "m"));
            index.feed(WIFI, Places.feed(false, 9, 10));
            assertThat(index.status(WIFI).documents()).isEqualTo(11);
            assertThat(has(index, "wifi-29")).isFalse();
            assertThat(has(index, "other")).isTrue();
            index.feed(WIFI, new Feed(false, Map.of("second", Stream::empty), 10, "m"));
            assertThat(has(index, "other")).isFalse();
        }
    }

    @Test
    void anEntryComesBackAsItWasPut() throws IOException {
        try (CitizenIndex index = open()) {
            all(index, 5);
            Entry put = Places.wifi(4);
            Entry got = index.read(snapshot -> snapshot.entry(snapshot.base(WIFI) + 4));
            assertThat(got).isEqualTo(put);
        }
    }

    @Test
    void anIndexOfOtherWordsIsMadeAnew() throws IOException {
        try (CitizenIndex index = open()) {
            all(index, 5);
        }
        try (CitizenIndex index = CitizenIndex.open(folder, Synonyms.none(), "other")) {
            assertThat(index.status(WIFI).reason()).isEqualTo("old");
            assertThat(index.ready()).isFalse();
        }
    }

    /** Lucene itself reads eight of its file types without noticing a flipped byte. */
    @Test
    void aFlippedByteInAnyFileIsFoundAndTheIndexMadeAnew() throws IOException {
        int files = 0;
        while (true) {
            try (CitizenIndex index = open()) {
                all(index, 300);
            }
            List<Path> all = files();
            if (files >= all.size()) {
                break;
            }
            Path file = all.get(files++);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertMadeAnew(file.getFileName() + " with a flipped byte");
        }
        assertThat(files).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aTruncatedOrMissingFileIsFound() throws IOException {
        for (boolean delete : new boolean[] {false, true}) {
            int files = 0;
            while (true) {
                try (CitizenIndex index = open()) {
                    all(index, 300);
                }
                List<Path> all = files();
                if (files >= all.size()) {
                    break;
                }
                Path file = all.get(files++);
                byte[] bytes = Files.readAllBytes(file);
                Files.delete(file);
                if (!delete) {
                    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
                }
                assertMadeAnew(file.getFileName() + (delete ? " is missing" : " is half"));
            }
        }
    }

    @Test
    void aLockThatWasLeftStopsNobody() throws IOException {
        try (CitizenIndex index = open()) {
            all(index, 5);
        }
        Files.writeString(folder.resolve(WIFI.code()).resolve("write.lock"), "");
        try (CitizenIndex index = open()) {
            assertThat(index.ready()).isTrue();
            index.feed(WIFI, Places.feed(true, 8, 6));
            assertThat(has(index, "wifi-5")).isTrue();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(WIFI.code()))) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private void assertMadeAnew(String what) throws IOException {
        try (CitizenIndex index = open()) {
            assertThat(index.status(WIFI).state()).as(what).isEqualTo(KindStatus.State.MAKING);
            assertThat(index.status(Kind.AYUDA).state()).as("others are good").isEqualTo(KindStatus.State.READY);
            all(index, 40);
            assertThat(index.ready()).as(what).isTrue();
            assertThat(has(index, "wifi-39")).as(what).isTrue();
            assertThat(has(index, "wifi-40")).as(what).isFalse();
        }
    }

    /** Whatever is being written when no room is left: a segment, a commit, a merge. */
    @Test
    void aFullDiskLeavesWhatWasThereAndIsOverWhenThereIsRoomAgain() throws IOException {
        AtomicBoolean full = new AtomicBoolean();
        try (CitizenIndex index = CitizenIndex.open(folder, Synonyms.none(), "test", path -> new Full(path, full))) {
            all(index, 30);
            full.set(true);
            assertThatThrownBy(() -> index.feed(WIFI, Places.feed(true, 8, 5_000)))
                    .isInstanceOf(IOException.class);
            assertThat(index.status(WIFI).state()).isEqualTo(KindStatus.State.LATE);
            assertThat(index.status(WIFI).position()).isEqualTo(7);
            assertThat(index.ready()).isTrue();
            assertThat(has(index, "wifi-29")).isTrue();
            assertThat(has(index, "wifi-30")).isFalse();

            full.set(false);
            index.feed(WIFI, Places.feed(true, 8, 5_000));
            assertThat(index.status(WIFI).state()).isEqualTo(KindStatus.State.READY);
            assertThat(has(index, "wifi-4999")).isTrue();
        }
    }

    private static final class Full extends FilterDirectory {
        private final AtomicBoolean full;

        Full(Path folder, AtomicBoolean full) {
            super(open(folder));
            this.full = full;
        }

        private static FSDirectory open(Path folder) {
            try {
                return FSDirectory.open(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full.get()) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }
    }

    @Test
    void aSourceThatBreaksOffChangesNothing() throws IOException {
        try (CitizenIndex index = open()) {
            all(index, 30);
            Stream<Entry> broken = Places.wifis(20).map(entry -> {
                if (entry.id().equals("wifi-10")) {
                    throw new UncheckedIOException(new IOException("unreadable"));
                }
                return entry;
            });
            assertThatThrownBy(() -> index.feed(WIFI, new Feed(true, Map.of("places", () -> broken), 8, "m")))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(index.status(WIFI).documents()).isEqualTo(30);
            assertThat(has(index, "wifi-29")).isTrue();
        }
    }
}
