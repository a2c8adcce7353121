package co.gov.ventanilla.search.place;

import co.gov.ventanilla.search.document.Hit;
import co.gov.ventanilla.search.document.Kind;
import java.util.List;
import java.util.Map;

/**
 * Places that fit.
 *
 * @param total how many there are, counted up to {@link co.gov.ventanilla.search.index.Snapshot#MOST_COUNTED}
 * @param counts how many of each kind that has any, each counted up to as many
 */
public record PlaceHits(List<Hit> hits, int total, Map<Kind, Integer> counts) {}
