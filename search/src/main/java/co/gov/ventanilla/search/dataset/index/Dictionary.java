package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the values of one field, the same in every segment. A value keeps its number as long as the index is open. */
final class Dictionary {

    record Entry(String value, String folded) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    synchronized int number(String value) {
        Integer known = numbers.putIfAbsent(value, entries.size());
        if (known != null) {
            return known;
        }
        entries.add(new Entry(value, Folding.fold(value)));
        return entries.size() - 1;
    }

    /** The numbers of these values, as marks; values that no dataset ever had are passed over. */
    synchronized boolean[] marks(Iterable<String> values) {
        boolean[] marks = new boolean[entries.size()];
        for (String value : values) {
            Integer number = numbers.get(value);
            if (number != null) {
                marks[number] = true;
            }
        }
        return marks;
    }

    synchronized int size() {
        return entries.size();
    }

    synchronized Entry entry(int number) {
        return entries.get(number);
    }
}
