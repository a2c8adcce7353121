package co.gov.ventanilla.search.index;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** All kinds as they were at one moment. Words weigh the same in all of them: how rare they are is counted over all kinds. */
public final class Snapshot extends IndexSearcher {

    /** Hits are counted up to here. */
    public static final int MOST_COUNTED = 1_000;

    private final Map<Kind, DirectoryReader> readers;
    private final Map<Kind, IndexSearcher> alone = new EnumMap<>(Kind.class);
    private final Map<Kind, List<LeafReaderContext>> leaves = new EnumMap<>(Kind.class);
    private final AtomicInteger users = new AtomicInteger(1);
    private final Map<String, Object> kept = new ConcurrentHashMap<>();

    private Snapshot(MultiReader all, Map<Kind, DirectoryReader> readers) {
        super(all);
        this.readers = readers;
        setQueryCache(null);
        readers.forEach((kind, reader) -> alone.put(kind, new IndexSearcher(reader)));
        for (Kind kind : readers.keySet()) {
            leaves.put(kind, new ArrayList<>());
        }
        for (LeafReaderContext leaf : all.leaves()) {
            of(kindOf(leaf)).add(leaf);
        }
    }

    /** Holds the readers open until its last user leaves. */
    static Snapshot of(Map<Kind, DirectoryReader> readers) throws IOException {
        IndexReader[] parts = readers.values().toArray(new IndexReader[0]);
        return new Snapshot(new MultiReader(parts, false), new EnumMap<>(readers));
    }

    private Kind kindOf(LeafReaderContext leaf) {
        return readers.entrySet().stream()
                .filter(part -> part.getValue().leaves().stream().anyMatch(other -> other.reader() == leaf.reader()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private List<LeafReaderContext> of(Kind kind) {
        return Objects.requireNonNull(leaves.get(kind));
    }

    /** One more user, unless the last one has left. */
    boolean enter() {
        return users.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
    }

    /** One user fewer; the last one closes what was opened. */
    void leave() throws IOException {
        if (users.decrementAndGet() == 0) {
            getIndexReader().close();
        }
    }

    int users() {
        return users.get();
    }

    DirectoryReader reader(Kind kind) {
        return Objects.requireNonNull(readers.get(kind));
    }

    /** One kind alone, its documents numbered from 0. */
    public IndexSearcher alone(Kind kind) {
        return Objects.requireNonNull(alone.get(kind));
    }

    /** Number of the first document of a kind among those of all kinds. */
    public int base(Kind kind) {
        return of(kind).isEmpty() ? 0 : of(kind).get(0).docBase;
    }

    /** A query made ready for all kinds. */
    public Weight weight(Query query, ScoreMode mode) throws IOException {
        return createWeight(rewrite(query), mode, 1);
    }

    /** The best hits of one kind; they are counted up to {@link #MOST_COUNTED}. */
    public TopDocs top(Weight weight, Kind kind, int most) throws IOException {
        var collector = new TopScoreDocCollectorManager(most, null, Math.max(most, MOST_COUNTED)).newCollector();
        search(of(kind), weight, collector);
        return collector.topDocs();
    }

    /** How many of one kind fit, up to {@link #MOST_COUNTED}; nothing is put in order. */
    public int count(Weight weight, Kind kind) throws IOException {
        int counted = 0;
        for (LeafReaderContext leaf : of(kind)) {
            int known = weight.count(leaf);
            counted += known >= 0 ? known : count(weight, leaf, MOST_COUNTED - counted);
            if (counted >= MOST_COUNTED) {
                return MOST_COUNTED;
            }
        }
        return counted;
    }

    private static int count(Weight weight, LeafReaderContext leaf, int most) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        Bits live = leaf.reader().getLiveDocs();
        int counted = 0;
        if (scorer != null) {
            DocIdSetIterator hits = scorer.iterator();
            for (int doc = hits.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS && counted < most;
                    doc = hits.nextDoc()) {
                counted += live == null || live.get(doc) ? 1 : 0;
            }
        }
        return counted;
    }

    /** Some hits of one kind, those that come first; nothing is counted. For queries that give all hits the same score. */
    public ScoreDoc[] first(Weight weight, Kind kind, int most) throws IOException {
        var collector = new TopScoreDocCollectorManager(most, null, 1).newCollector();
        search(of(kind), weight, collector);
        return collector.topDocs().scoreDocs;
    }

    /** Shows the collector what fits in these kinds. */
    public void collect(Weight weight, Collection<Kind> kinds, Collector collector) throws IOException {
        for (Kind kind : kinds) {
            search(of(kind), weight, collector);
        }
    }

    /** What was stored of a document. Asks its segment alone: the reader of all would make all of them ready first. */
    public Entry entry(int doc) throws IOException {
        LeafReaderContext leaf = leafContexts.get(ReaderUtil.subIndex(doc, leafContexts));
        return EntryDocuments.entry(leaf.reader().storedFields().document(doc - leaf.docBase));
    }

    /** Something that is worked out once and is true as long as the documents stay the same. */
    @SuppressWarnings("unchecked")
    public <T> T kept(String name, Supplier<T> value) {
        return (T) kept.computeIfAbsent(name, any -> value.get());
    }
}
