package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.dataset.DatasetField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Counts facets while hits go by. A dataset that fits all selections counts everywhere; one that misses a single selection
 * counts for that field alone, as if nothing were chosen there.
 */
final class Counting {

    private static final int ALL = -1;
    private static final int NONE = -2;

    private final Columns columns;
    private final List<Counted> counted = new ArrayList<>();
    private final List<Selection> selections = new ArrayList<>();

    private static final class Counted {
        private final String field;
        private final int selection;
        private final int[] counts;

        Counted(String field, int selection, int[] counts) {
            this.field = field;
            this.selection = selection;
            this.counts = counts;
        }
    }

    private record Selection(String field, boolean[] wanted) {}

    Counting(Snapshot snapshot, Map<DatasetField, Set<String>> chosen, Set<String> fields) {
        this.columns = snapshot.columns();
        List<String> names = new ArrayList<>();
        chosen.forEach((field, values) -> {
            unpack(snapshot, field.name());
            names.add(field.name());
            selections.add(
                    new Selection(field.name(), columns.dictionary(field.name()).marks(values)));
        });
        for (String field : fields) {
            unpack(snapshot, field);
            int[] counts = new int[columns.dictionary(field).size()];
            counted.add(new Counted(field, names.indexOf(field), counts));
        }
    }

    private void unpack(Snapshot snapshot, String field) {
        for (LeafReaderContext segment : snapshot.getIndexReader().leaves()) {
            columns.facet(segment.reader(), field);
        }
    }

    Map<String, int[]> counts() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        counted.forEach(one -> counts.put(one.field, one.counts));
        return counts;
    }

    InSegment in(LeafReader segment) {
        return new InSegment(segment);
    }

    /** The same for the documents of one segment. */
    final class InSegment {
        private final FacetColumn[] facets;
        private final FacetColumn[] chosen;

        private InSegment(LeafReader segment) {
            facets = counted.stream().map(c -> columns.facet(segment, c.field)).toArray(FacetColumn[]::new);
            chosen = selections.stream()
                    .map(s -> columns.facet(segment, s.field()))
                    .toArray(FacetColumn[]::new);
        }

        /** Counts a document; whether it fits all selections. */
        boolean hit(int doc) {
            int missed = missed(doc);
            if (missed == NONE) {
                return false;
            }
            for (int i = 0; i < facets.length; i++) {
                if (missed == ALL || counted.get(i).selection == missed) {
                    facets[i].count(doc, counted.get(i).counts);
                }
            }
            return missed == ALL;
        }

        private int missed(int doc) {
            int missed = ALL;
            for (int i = 0; i < chosen.length; i++) {
                if (!chosen[i].has(doc, selections.get(i).wanted())) {
                    if (missed != ALL) {
                        return NONE;
                    }
                    missed = i;
                }
            }
            return missed;
        }
    }
}
