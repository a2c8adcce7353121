package co.gov.ventanilla.portal.datos.pagina;

import java.time.LocalDate;

/**
 * A line of the history of a dataset.
 *
 * @param cambio what changed against the version before, a sentence
 * @param anterior number of the version it can be compared with, or 0
 * @param retirada why and when its files are gone, or null
 */
public record VersionEnPalabras(
        int numero, LocalDate fecha, long filas, String cambio, int anterior, String retirada) {}
