package co.gov.ventanilla.search.ckan;

import org.jspecify.annotations.Nullable;

/**
 * A range of values: {@code [a TO b]} with its ends, <code>{a TO b}</code> without.
 *
 * @param from null for open
 * @param to null for open
 */
record Range(@Nullable String from, @Nullable String to, boolean fromIn, boolean toIn) {

    boolean isOpen() {
        return from == null && to == null;
    }

    /** The first microsecond in it. */
    long lowest() {
        return from == null ? Long.MIN_VALUE : Dates.micros(from) + (fromIn ? 0 : 1);
    }

    /** The last microsecond in it. */
    long highest() {
        return to == null ? Long.MAX_VALUE : Dates.micros(to) - (toIn ? 0 : 1);
    }

    boolean holds(String value) {
        boolean above = from == null || value.compareTo(from) >= (fromIn ? 0 : 1);
        return above && (to == null || value.compareTo(to) <= (toIn ? 0 : -1));
    }
}
