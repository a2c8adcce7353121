package co.gov.ventanilla.search.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A question to the index, made by {@code search.ckan} or {@code search.catalog}.
 *
 * @param query what is looked for, in order of how well it fits
 * @param fallback asked when the query finds nothing; {@link org.apache.lucene.search.MatchNoDocsQuery} for none
 * @param filters all of which must fit
 * @param selections values chosen in facets: one of each field must fit, and the counts of a field pass over its own choice
 * @param order hits that are equal in all of it keep an order that does not change
 * @param page which hits
 * @param facets what to count
 */
public record DatasetQuery(
        Query query,
        Query fallback,
        List<Query> filters,
        Map<DatasetField, Set<String>> selections,
        List<Order> order,
        Page page,
        List<FacetRequest> facets) {

    public DatasetQuery {
        filters = List.copyOf(filters);
        selections = Map.copyOf(selections);
        order = List.copyOf(order);
        facets = List.copyOf(facets);
    }
}
