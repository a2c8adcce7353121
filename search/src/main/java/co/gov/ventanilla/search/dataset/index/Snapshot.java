package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetKey;
import co.gov.ventanilla.search.dataset.Order;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The index at one moment, with what was counted over all of it: that answer is asked for most and costs most. */
final class Snapshot extends IndexSearcher {

    private static final int MOST_ORDERS = 20;

    private final Columns columns;
    private final Map<String, int[]> everything = new ConcurrentHashMap<>();
    private final Map<List<Order>, List<DatasetKey>> ordered = new ConcurrentHashMap<>();
    private final Map<String, Ranks> ranks = new ConcurrentHashMap<>();

    Snapshot(IndexReader reader, Columns columns) {
        super(reader);
        this.columns = columns;
        setQueryCache(null);
    }

    Columns columns() {
        return columns;
    }

    int size() {
        return getIndexReader().numDocs();
    }

    List<DatasetKey> keys(ScoreDoc[] hits) {
        List<LeafReaderContext> segments = getIndexReader().leaves();
        DatasetKey[] keys = new DatasetKey[hits.length];
        for (int i = 0; i < hits.length; i++) {
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(hits[i].doc, segments));
            keys[i] = columns.key(segment.reader(), hits[i].doc - segment.docBase);
        }
        return List.of(keys);
    }

    /** All datasets in an order that is asked for again, null the first time; not many orders are kept. */
    @Nullable
    List<DatasetKey> ordered(List<Order> order, Supplier<Sort> sort) throws IOException {
        List<DatasetKey> known = ordered.get(order);
        if (known == null && ordered.size() < MOST_ORDERS) {
            ordered.put(order, List.of());
        }
        if (known == null || !known.isEmpty()) {
            return known;
        }
        List<DatasetKey> whole = keys(search(new MatchAllDocsQuery(), size(), sort.get()).scoreDocs);
        ordered.put(order, whole);
        return whole;
    }

    /** How many datasets have each value of the field, by number; not to be changed. */
    int[] everything(String field) {
        return everything.computeIfAbsent(field, this::count);
    }

    Ranks ranks(DatasetField field) {
        return ranks.computeIfAbsent(field.name(), name -> Ranks.of(this, field));
    }

    /** Unpacks the columns of new segments, so that no search has to. */
    void warm() {
        for (LeafReaderContext segment : getIndexReader().leaves()) {
            for (DatasetField field : DatasetField.all()) {
                if (field.counted() && field.kind() == DatasetField.Kind.KEYWORD && !unusual(field)) {
                    columns.facet(segment.reader(), field.name());
                }
            }
        }
    }

    private static boolean unusual(DatasetField field) {
        return field.equals(DatasetField.URL) || field.equals(DatasetField.RES_URL);
    }

    private int[] count(String field) {
        FacetColumn[] unpacked = getIndexReader().leaves().stream()
                .map(segment -> columns.facet(segment.reader(), field))
                .toArray(FacetColumn[]::new);
        int[] counts = new int[columns.dictionary(field).size()];
        for (LeafReaderContext segment : getIndexReader().leaves()) {
            Bits live = segment.reader().getLiveDocs();
            for (int doc = 0; doc < segment.reader().maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    unpacked[segment.ord].count(doc, counts);
                }
            }
        }
        return counts;
    }
}
