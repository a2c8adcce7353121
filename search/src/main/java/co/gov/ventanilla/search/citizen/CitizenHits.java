package co.gov.ventanilla.search.citizen;

import co.gov.ventanilla.search.document.Hit;
import co.gov.ventanilla.search.document.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param fitting how many of the hits fit as {@code how} says; those behind them fit in part
 * @param counts how many of each kind that has any; each is counted up to {@link co.gov.ventanilla.search.index.Snapshot#MOST_COUNTED}
 */
public record CitizenHits(List<Hit> hits, int fitting, Map<Kind, Integer> counts, How how) {

    /** How far one had to go from what was asked. */
    public enum How {
        /** As asked. */
        EXACT,
        /** Some of the words. */
        SOME,
        /** Places for which a condition was given up: the comuna, the time, the landmark or other words. */
        ELSEWHERE
    }

    /** Of the kinds that are shown. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of one kind; of all with null. */
    public int total(@Nullable Kind only) {
        return only == null ? total() : counts.getOrDefault(only, 0);
    }
}
