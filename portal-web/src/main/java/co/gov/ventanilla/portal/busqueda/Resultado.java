package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.search.citizen.Snippets;
import java.util.List;

/**
 * A hit as the page shows it.
 *
 * @param extracto its best sentence in pieces, those that fit marked
 * @param distancia "a 310 metros en línea recta"; null when there is nothing to measure from
 * @param horario how it stands now; null for what has no hours
 */
public record Resultado(
        String id, String titulo, String url, List<Snippets.Piece> extracto, String distancia, String horario) {}
