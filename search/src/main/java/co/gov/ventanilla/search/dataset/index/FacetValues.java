package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.FacetCount;
import co.gov.ventanilla.search.dataset.FacetRequest;
import co.gov.ventanilla.search.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Picks the values to show from counts by number. */
final class FacetValues {

    private static final Comparator<FacetCount> SHOWN =
            Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final Snapshot snapshot;

    FacetValues(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<FacetCount> pick(FacetRequest request, int[] counts) {
        String field = request.field().name();
        Dictionary values = snapshot.columns().dictionary(field);
        int[] everything = request.minimum() > 0 ? counts : snapshot.everything(field);
        Best best = new Best(request.limit());
        for (int number = 0; number < counts.length; number++) {
            boolean used = number < everything.length && everything[number] > 0;
            if (used && counts[number] >= request.minimum() && best.takes(counts[number])) {
                best.add(new FacetCount(values.entry(number).value(), counts[number]));
            }
        }
        return best.inOrder();
    }

    /** Values with that text in them, capitals and accents aside. */
    List<FacetCount> containing(DatasetField field, String text, int limit) {
        String folded = Folding.fold(text).strip();
        Dictionary values = snapshot.columns().dictionary(field.name());
        int[] counts = snapshot.everything(field.name());
        Best best = new Best(limit);
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0
                    && best.takes(counts[number])
                    && values.entry(number).folded().contains(folded)) {
                best.add(new FacetCount(values.entry(number).value(), counts[number]));
            }
        }
        return best.inOrder();
    }

    /** The first in the order of {@link #SHOWN}; the head of the queue is the last of them. */
    private static final class Best {
        private final int limit;
        private final PriorityQueue<FacetCount> queue = new PriorityQueue<>(SHOWN.reversed());

        Best(int limit) {
            this.limit = limit < 0 ? Integer.MAX_VALUE : limit;
        }

        boolean takes(int count) {
            FacetCount last = queue.peek();
            return queue.size() < limit || last != null && count >= last.count();
        }

        void add(FacetCount value) {
            queue.add(value);
            if (queue.size() > limit) {
                queue.poll();
            }
        }

        List<FacetCount> inOrder() {
            List<FacetCount> picked = new ArrayList<>(queue);
            picked.sort(SHOWN);
            return List.copyOf(picked);
        }
    }
}
