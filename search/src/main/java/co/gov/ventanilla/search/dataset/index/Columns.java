package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.dataset.DatasetKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * Keys and facet values of each segment, unpacked in memory for as long as the segment is open: about 300 bytes a dataset.
 * A change to the index unpacks only the segments that it made.
 */
final class Columns {

    private final Map<String, Dictionary> dictionaries = new ConcurrentHashMap<>();
    private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();

    private static final class Segment {
        private final Map<String, FacetColumn> facets = new ConcurrentHashMap<>();
        private final DatasetKey[] keys;

        Segment(LeafReader from) {
            this.keys = readKeys(from);
        }
    }

    Dictionary dictionary(String field) {
        return dictionaries.computeIfAbsent(field, f -> new Dictionary());
    }

    FacetColumn facet(LeafReader from, String field) {
        return segment(from).facets.computeIfAbsent(field, f -> read(from, f));
    }

    DatasetKey key(LeafReader from, int doc) {
        return segment(from).keys[doc];
    }

    /** The first value of a document by the alphabet; null if it has none. */
    @Nullable
    String first(LeafReader from, int doc, String field) {
        FacetColumn column = facet(from, field);
        String first = null;
        for (int number : column.of(doc)) {
            String value = dictionary(field).entry(number).value();
            first = first == null || value.compareTo(first) < 0 ? value : first;
        }
        return first;
    }

    private Segment segment(LeafReader from) {
        IndexReader.CacheHelper core = Objects.requireNonNull(from.getCoreCacheHelper(), "segment");
        return segments.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(segments::remove);
            return new Segment(from);
        });
    }

    private FacetColumn read(LeafReader from, String field) {
        try {
            return FacetColumn.read(from, field, dictionary(field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatasetKey[] readKeys(LeafReader from) {
        try {
            DatasetKey[] keys = new DatasetKey[from.maxDoc()];
            BinaryDocValues joined = DocValues.getBinary(from, Documents.KEY);
            while (joined.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                keys[joined.docID()] = Documents.key(joined.binaryValue());
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
