package co.gov.ventanilla.search.ckan;

import co.gov.ventanilla.search.dataset.DatasetQuery;
import java.util.List;

/**
 * A call of {@code package_search}, understood.
 *
 * @param query what to ask the index; its facets are in the order of {@code facet.field}
 * @param sort what the answer's {@code sort} says
 * @param fields the fields asked for with {@code fl}; empty for all
 */
public record CkanSearch(DatasetQuery query, String sort, List<String> fields) {}
