package co.gov.ventanilla.search.citizen;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.query.Understood;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A question with what is known of who asks.
 *
 * @param only the one kind to show; null for all
 * @param position where to measure from when no landmark is named; null when it is not known
 * @param open whether opening hours fit what was asked; null when nothing was asked
 * @param from how many of the first hits to pass over
 * @param most how many at most
 */
public record CitizenQuery(
        Understood understood,
        @Nullable Kind only,
        @Nullable Point position,
        @Nullable Predicate<String> open,
        int from,
        int most) {

    /** The landmark that was named, or else the position. */
    @Nullable
    Point near() {
        return understood.near() == null ? position : understood.near().point();
    }
}
