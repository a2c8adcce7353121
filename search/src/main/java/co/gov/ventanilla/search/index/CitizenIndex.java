package co.gov.ventanilla.search.index;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.text.Synonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * All that can be found, one index for each kind. Readers never wait; changes wait for each other.
 *
 * <p>Failures of files come as {@link UncheckedIOException} or {@link IOException}; afterwards {@link #status()} says how things are.
 */
public final class CitizenIndex implements AutoCloseable {

    private final Map<Kind, KindIndex> kinds = new EnumMap<>(Kind.class);
    private final Searchers searchers;

    private CitizenIndex(Path folder, Synonyms synonyms, String fingerprint, Function<Path, Directory> directories)
            throws IOException {
        EntryDocuments documents = new EntryDocuments(synonyms);
        String version = Schema.VERSION + ":" + fingerprint;
        for (Kind kind : Kind.values()) {
            kinds.put(kind, KindIndex.open(kind, folder.resolve(kind.code()), version, documents, directories));
        }
        this.searchers = new Searchers();
    }

    /**
     * Opens what is below that folder; kinds that are missing, old or damaged are empty and say so.
     *
     * @param fingerprint of all else that decides what is in the documents; with another one all is made anew
     */
    public static CitizenIndex open(Path folder, Synonyms synonyms, String fingerprint) {
        return open(folder, synonyms, fingerprint, CitizenIndex::directory);
    }

    static CitizenIndex open(
            Path folder, Synonyms synonyms, String fingerprint, Function<Path, Directory> directories) {
        try {
            return new CitizenIndex(folder, synonyms, fingerprint, directories);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Directory directory(Path folder) {
        try {
            return FSDirectory.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How each kind is, in their order. */
    public List<KindStatus> status() {
        return kinds.values().stream().map(KindIndex::status).toList();
    }

    /** How one kind is. */
    public KindStatus status(Kind kind) {
        return index(kind).status();
    }

    /** Whether every kind may be shown. */
    public boolean ready() {
        return status().stream().noneMatch(status -> status.state() == KindStatus.State.MAKING);
    }

    /** What a kind holds is wrong: it is not shown until it is fed again. */
    public synchronized void invalidate(Kind kind, String reason) {
        index(kind).invalidate(reason);
    }

    /**
     * Lets a kind hold what is given, for every search that begins after this returns.
     *
     * @throws IOException when a file could not be written; what was there before is there still
     */
    public synchronized void feed(Kind kind, Feed feed) throws IOException {
        try {
            index(kind).feed(feed);
        } finally {
            searchers.maybeRefreshBlocking();
        }
    }

    private KindIndex index(Kind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    /** A question. */
    @FunctionalInterface
    public interface Question<R> {
        /** Asks; the snapshot is good until this returns. */
        R ask(Snapshot snapshot) throws IOException;
    }

    /** Asks what is there now. */
    public <R> R read(Question<R> question) {
        try {
            Snapshot snapshot = searchers.acquire();
            try {
                return question.ask(snapshot);
            } finally {
                searchers.release(snapshot);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            searchers.close();
            for (KindIndex kind : kinds.values()) {
                kind.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts who still reads a snapshot, so that its files stay until the last one is done. */
    private final class Searchers extends ReferenceManager<Snapshot> {
        Searchers() throws IOException {
            current = now();
        }

        private Snapshot now() throws IOException {
            Map<Kind, DirectoryReader> readers = new EnumMap<>(Kind.class);
            kinds.forEach((kind, index) -> readers.put(kind, index.reader()));
            return Snapshot.of(readers);
        }

        @Override
        protected void decRef(Snapshot snapshot) throws IOException {
            snapshot.leave();
        }

        @Override
        protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
            boolean same = kinds.entrySet().stream()
                    .allMatch(
                            kind -> old.reader(kind.getKey()) == kind.getValue().reader());
            return same ? null : now();
        }

        @Override
        protected boolean tryIncRef(Snapshot snapshot) {
            return snapshot.enter();
        }

        @Override
        protected int getRefCount(Snapshot snapshot) {
            return snapshot.users();
        }
    }
}
