package co.gov.ventanilla.search.place;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Point;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which places.
 *
 * @param kinds of these kinds
 * @param comuna of this comuna; null for any
 * @param open whether opening hours fit, asked once for each text that occurs; null for all places, those without hours among them.
 *     Places out of service never fit
 * @param near where to measure from; null for the order of their names
 * @param words that the place must have; empty for any
 * @param from how many of the first to pass over
 * @param most how many at most
 */
public record PlaceQuery(
        List<Kind> kinds,
        @Nullable Integer comuna,
        @Nullable Predicate<String> open,
        @Nullable Point near,
        String words,
        int from,
        int most) {

    /** Without a comuna, times and words. */
    public PlaceQuery wider() {
        return new PlaceQuery(kinds, null, null, near, "", from, most);
    }

    /** Any words. */
    public PlaceQuery withoutWords() {
        return new PlaceQuery(kinds, comuna, open, near, "", from, most);
    }

    boolean plain() {
        return comuna == null && open == null && words.isEmpty();
    }
}
