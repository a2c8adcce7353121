package co.gov.ventanilla.portal.datos.diferencia;

import java.util.List;

/**
 * A row that differs between two versions.
 *
 * @param clase what happened to it, in a word
 * @param celdas in the order of the columns of the page
 */
public record FilaCambiada(String clase, List<CeldaCambiada> celdas) {}
