package co.gov.ventanilla.search.dataset;

import org.jspecify.annotations.Nullable;

/**
 * A way to sort hits; a dataset without a value comes last either way.
 *
 * @param field what to sort by; null for how well a hit fits, of which {@code descending} is the best first
 */
public record Order(@Nullable DatasetField field, boolean descending) {

    /** Best first. */
    public static final Order SCORE = new Order(null, true);

    public Order {
        if (field != null && !field.sortable()) {
            throw new IllegalArgumentException(field.name() + " cannot be sorted by");
        }
    }

    /** By a field that is {@link DatasetField#sortable}: titles with accents aside, other values letter by letter. */
    public static Order by(DatasetField field, boolean descending) {
        return new Order(field, descending);
    }
}
