package co.gov.ventanilla.search.dataset;

/**
 * Values of a field to be counted over the hits.
 *
 * @param limit how many values at most, the most frequent first; negative for all
 * @param minimum values with fewer hits are left out; 0 also gives values that no hit has
 */
public record FacetRequest(DatasetField field, int limit, int minimum) {

    public FacetRequest {
        if (!field.counted()) {
            throw new IllegalArgumentException(field.name() + " cannot be counted");
        }
    }

    /** All values that some hit has. */
    public static FacetRequest all(DatasetField field) {
        return new FacetRequest(field, -1, 1);
    }
}
