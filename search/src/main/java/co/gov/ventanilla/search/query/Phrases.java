package co.gov.ventanilla.search.query;

import co.gov.ventanilla.search.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases and what they stand for; of two that begin alike the longer one counts. */
final class Phrases<T> {

    private final Map<String, T> values = new HashMap<>();
    private int longest;

    /** What was found: the value and how many words it took. */
    record Match<T>(T value, int words) {}

    /** The former value of a phrase stays. */
    void put(List<String> terms, T value) {
        if (!terms.isEmpty()) {
            values.putIfAbsent(String.join(" ", terms), value);
            longest = Math.max(longest, terms.size());
        }
    }

    /** The longest phrase that stands in these words from there on. */
    Optional<Match<T>> at(List<Word> words, int from) {
        StringBuilder phrase = new StringBuilder();
        Match<T> best = null;
        for (int i = from; i < Math.min(words.size(), from + longest); i++) {
            phrase.append(i == from ? "" : " ").append(words.get(i).term());
            T value = values.get(phrase.toString());
            best = value == null ? best : new Match<>(value, i - from + 1);
        }
        return Optional.ofNullable(best);
    }

    /** Whether one of them stands anywhere. */
    boolean in(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at(words, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
