package co.gov.ventanilla.search.place;

import co.gov.ventanilla.search.document.Hit;
import java.util.List;

/**
 * Places that fit.
 *
 * @param total how many there are, counted up to {@link co.gov.ventanilla.search.index.Snapshot#MOST_COUNTED}
 */
public record PlaceHits(List<Hit> hits, int total) {}
