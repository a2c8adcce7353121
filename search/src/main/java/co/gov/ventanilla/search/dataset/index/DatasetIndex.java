package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.dataset.DatasetDocument;
import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.dataset.DatasetKey;
import co.gov.ventanilla.search.dataset.DatasetQuery;
import co.gov.ventanilla.search.dataset.FacetCount;
import co.gov.ventanilla.search.text.PlainAnalyzer;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.Synonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The datasets that can be found. For any number of threads: a search sees every change that was made before it began;
 * changes wait for each other. Failures of the directory come as {@link UncheckedIOException}.
 */
public final class DatasetIndex implements AutoCloseable {

    private static final int BUFFER_MB = 64;

    private final SpanishAnalyzer forIndex;
    private final Documents documents;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Columns columns = new Columns();
    private final Object refreshing = new Object();
    private final AtomicLong changes = new AtomicLong();
    private volatile long shown;

    private DatasetIndex(Directory directory, Synonyms synonyms) throws IOException {
        this.directory = directory;
        this.forIndex = SpanishAnalyzer.forIndex(synonyms);
        this.documents = new Documents(forIndex, SpanishAnalyzer.forQuery(synonyms));
        Analyzer analyzer = new PerFieldAnalyzerWrapper(forIndex, Map.of(Documents.TYPED, PlainAnalyzer.forIndex()));
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setRAMBufferSizeMB(BUFFER_MB));
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public Snapshot newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                Snapshot snapshot = new Snapshot(reader, columns);
                snapshot.warm();
                return snapshot;
            }
        });
    }

    /** An empty index in memory, about 4 KB a dataset. */
    public static DatasetIndex inMemory(Synonyms synonyms) {
        return in(new ByteBuffersDirectory(), synonyms);
    }

    /** An empty index in that directory, whose content it replaces and which it closes: for catalogs that memory cannot hold. */
    public static DatasetIndex in(Directory directory, Synonyms synonyms) {
        return io(() -> new DatasetIndex(directory, synonyms));
    }

    /** An empty index in that folder, whose former index it replaces. */
    public static DatasetIndex onDisk(Path folder, Synonyms synonyms) {
        return io(() -> in(FSDirectory.open(folder), synonyms));
    }

    /** Adds a dataset, or replaces the one with its id. */
    public synchronized void put(DatasetDocument dataset) {
        io(() -> {
            write(dataset, false);
            return changes.incrementAndGet();
        });
    }

    /** Takes a dataset out, by name or id; without effect if there is none. */
    public synchronized void remove(String nameOrId) {
        io(() -> {
            writer.deleteDocuments(id(nameOrId), new Term(DatasetField.NAME.name(), nameOrId));
            return changes.incrementAndGet();
        });
    }

    /**
     * Makes the index hold these datasets and no others. Searches see what was there before until it is done; if the stream fails, what
     * it gave so far is in and nothing is out.
     */
    public synchronized void rebuild(Stream<DatasetDocument> datasets) {
        io(() -> {
            Set<String> before = ids();
            Set<String> now = new HashSet<>();
            try (datasets) {
                for (Iterator<DatasetDocument> all = datasets.iterator(); all.hasNext(); ) {
                    DatasetDocument dataset = all.next();
                    boolean isNew = now.add(dataset.id()) && !before.contains(dataset.id());
                    write(dataset, isNew);
                }
                before.removeAll(now);
                return writer.deleteDocuments(
                        before.stream().map(DatasetIndex::id).toArray(Term[]::new));
            } finally {
                changes.incrementAndGet();
            }
        });
    }

    private static Term id(String id) {
        return new Term(DatasetField.ID.name(), id);
    }

    private void write(DatasetDocument dataset, boolean isNew) throws IOException {
        if (isNew) {
            writer.addDocument(documents.document(dataset));
        } else {
            writer.updateDocument(id(dataset.id()), documents.document(dataset));
        }
    }

    private Set<String> ids() throws IOException {
        return over(snapshot -> {
            Set<String> ids = new HashSet<>();
            for (LeafReaderContext segment : snapshot.getIndexReader().leaves()) {
                for (int doc = 0; doc < segment.reader().maxDoc(); doc++) {
                    ids.add(snapshot.columns().key(segment.reader(), doc).id());
                }
            }
            return ids;
        });
    }

    /** The datasets that fit, with their total and facets. */
    public DatasetHits search(DatasetQuery query) {
        return io(() -> over(snapshot -> new Search(snapshot, query).run()));
    }

    /**
     * Datasets whose name or title has words that begin like the ones typed, titles that begin with all of it first.
     *
     * @param limit how many at most
     */
    public List<DatasetKey> complete(String typed, int limit) {
        return io(() -> over(snapshot -> new Completion(snapshot).complete(typed, limit)));
    }

    /**
     * Values of a field over all datasets, the most frequent first: tags, formats, organizations.
     *
     * @param text what the values contain, capitals and accents aside; empty for all
     * @param limit how many at most; negative for all
     */
    public List<FacetCount> values(DatasetField field, String text, int limit) {
        return io(() -> over(snapshot -> new FacetValues(snapshot).containing(field, text, limit)));
    }

    /** How many datasets there are. */
    public int size() {
        return io(() -> over(Snapshot::size));
    }

    @Override
    public synchronized void close() {
        io(() -> {
            searchers.close();
            writer.rollback();
            directory.close();
            forIndex.close();
            return true;
        });
    }

    private interface Act<T, R> {
        R on(T snapshot) throws IOException;
    }

    private interface Task<R> {
        R run() throws IOException;
    }

    private <R> R over(Act<Snapshot, R> act) throws IOException {
        refresh();
        Snapshot snapshot = (Snapshot) searchers.acquire();
        try {
            return act.on(snapshot);
        } finally {
            searchers.release(snapshot);
        }
    }

    private void refresh() throws IOException {
        if (shown == changes.get()) {
            return;
        }
        synchronized (refreshing) {
            long until = changes.get();
            if (shown != until) {
                searchers.maybeRefreshBlocking();
                shown = until;
            }
        }
    }

    private static <R> R io(Task<R> task) {
        try {
            return task.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
