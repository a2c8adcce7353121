package co.gov.ventanilla.search.dataset;

import java.util.List;
import java.util.Map;

/**
 * What a query found.
 *
 * @param total how many datasets fit, exactly
 * @param hits the page that was asked for, in order
 * @param facets for each field asked, values with their counts: most frequent first, then by value
 * @param approximate whether nothing fitted and these are datasets with similar words
 */
public record DatasetHits(
        int total, List<DatasetKey> hits, Map<DatasetField, List<FacetCount>> facets, boolean approximate) {

    /** The values of a field that was asked for; none if it was not. */
    public List<FacetCount> counts(DatasetField field) {
        return facets.getOrDefault(field, List.of());
    }
}
