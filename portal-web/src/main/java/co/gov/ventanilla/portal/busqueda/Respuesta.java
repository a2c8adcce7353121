package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.search.citizen.CitizenHits;
import co.gov.ventanilla.search.citizen.Snippets;
import co.gov.ventanilla.search.document.Hit;
import co.gov.ventanilla.search.query.Understood;
import java.util.List;
import java.util.Map;

/**
 * What is answered.
 *
 * @param corregida the question with its typos mended; null when it was taken as it stood
 * @param radicado whether the number of a petition was typed; it is looked up nowhere
 * @param extractos the marked sentence of each hit
 */
record Respuesta(
        Understood entendido,
        String corregida,
        boolean radicado,
        CitizenHits hallados,
        Map<Hit, List<Snippets.Piece>> extractos) {}
