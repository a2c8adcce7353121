package co.gov.ventanilla.search.query;

import co.gov.ventanilla.search.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
        return in(words, any -> true);
    }

    /** Whether one whose value counts stands anywhere, outside of a longer one. */
    boolean in(List<Word> words, Predicate<T> counts) {
        int i = 0;
        while (i < words.size()) {
            Optional<Match<T>> match = at(words, i);
            if (match.isPresent() && counts.test(match.get().value())) {
                return true;
            }
            i += match.map(Match::words).orElse(1);
        }
        return false;
    }
}
