package co.gov.ventanilla.search.dataset.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/** The values of one field in one segment as numbers of a {@link Dictionary}, unpacked so that counting is a walk over an array. */
final class FacetColumn {

    private final int[] starts;
    private final int[] values;

    private FacetColumn(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    static FacetColumn read(LeafReader segment, String field, Dictionary dictionary) throws IOException {
        SortedSetDocValues from = DocValues.getSortedSet(segment, field);
        int[] numbers = new int[Math.toIntExact(from.getValueCount())];
        for (int ord = 0; ord < numbers.length; ord++) {
            numbers[ord] = dictionary.number(from.lookupOrd(ord).utf8ToString());
        }
        int[] starts = new int[segment.maxDoc() + 1];
        int[] values = new int[segment.maxDoc()];
        int written = 0;
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            starts[doc] = written;
            if (from.advanceExact(doc)) {
                for (int i = from.docValueCount(); i > 0; i--) {
                    values = ArrayUtil.grow(values, written + 1);
                    values[written++] = numbers[Math.toIntExact(from.nextOrd())];
                }
            }
        }
        starts[segment.maxDoc()] = written;
        return new FacetColumn(starts, Arrays.copyOf(values, written));
    }

    void count(int doc, int[] counts) {
        int end = starts[doc + 1];
        for (int i = starts[doc]; i < end; i++) {
            counts[values[i]]++;
        }
    }

    int[] of(int doc) {
        return Arrays.copyOfRange(values, starts[doc], starts[doc + 1]);
    }

    boolean has(int doc, boolean[] wanted) {
        int end = starts[doc + 1];
        for (int i = starts[doc]; i < end; i++) {
            if (wanted[values[i]]) {
                return true;
            }
        }
        return false;
    }
}
