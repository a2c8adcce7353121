package co.gov.ventanilla.portal.puntos.lugar;

import java.util.List;

/**
 * Places that fit.
 *
 * @param total how many there are, counted up to {@link co.gov.ventanilla.search.index.Snapshot#MOST_COUNTED}
 */
public record Hallados(List<Lugar> lugares, int total) {}
