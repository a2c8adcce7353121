package co.gov.ventanilla.search.place;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.index.Schema;
import co.gov.ventanilla.search.index.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * How many places there are when nothing was asked: of each kind, and of each kind in each comuna. Counted once for a snapshot and kept with it, however often it is
 * asked for.
 *
 * @param ofKind every place, without the limit that hits are counted to
 * @param inComuna those with a comuna, by its number
 */
public record PlaceCounts(Map<Kind, Integer> ofKind, Map<Kind, Map<Integer, Integer>> inComuna) {

    private static final String KEPT = PlaceCounts.class.getName();

    /** Of the places that are there now. */
    public static PlaceCounts of(Snapshot snapshot) {
        return snapshot.kept(KEPT, () -> count(snapshot));
    }

    /** How many there are of some kinds, in one comuna; in all and in none with null. */
    public int of(List<Kind> kinds, @Nullable Integer comuna) {
        return kinds.stream()
                .mapToInt(kind -> comuna == null
                        ? ofKind.getOrDefault(kind, 0)
                        : inComuna.getOrDefault(kind, Map.of()).getOrDefault(comuna, 0))
                .sum();
    }

    /** Comunas with places, in their order. */
    public List<Integer> comunas() {
        return inComuna.values().stream()
                .flatMap(counts -> counts.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static PlaceCounts count(Snapshot snapshot) {
        Map<Kind, Integer> ofKind = new EnumMap<>(Kind.class);
        Map<Kind, Map<Integer, Integer>> inComuna = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.PLACES) {
            IndexReader reader = snapshot.alone(kind).getIndexReader();
            ofKind.put(kind, reader.numDocs());
            inComuna.put(kind, Collections.unmodifiableMap(comunas(reader)));
        }
        return new PlaceCounts(Collections.unmodifiableMap(ofKind), Collections.unmodifiableMap(inComuna));
    }

    private static Map<Integer, Integer> comunas(IndexReader reader) {
        Map<Integer, Integer> counts = new TreeMap<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                SortedDocValues values = leaf.reader().getSortedDocValues(Schema.COMUNA);
                if (values != null) {
                    add(values, leaf.reader().getLiveDocs(), counts);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    private static void add(SortedDocValues values, @Nullable Bits live, Map<Integer, Integer> to) throws IOException {
        int[] ofOrdinal = new int[values.getValueCount()];
        for (int doc = values.nextDoc(); doc != SortedDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
            if (live == null || live.get(doc)) {
                ofOrdinal[values.ordValue()]++;
            }
        }
        for (int i = 0; i < ofOrdinal.length; i++) {
            if (ofOrdinal[i] > 0) {
                to.merge(Integer.valueOf(values.lookupOrd(i).utf8ToString()), ofOrdinal[i], Integer::sum);
            }
        }
    }
}
