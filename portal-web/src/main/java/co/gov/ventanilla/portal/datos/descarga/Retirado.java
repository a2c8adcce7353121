package co.gov.ventanilla.portal.datos.descarga;

import java.time.Instant;

/**
 * What the page of a withdrawn dataset or version says.
 *
 * @param desde since when
 * @param motivo why, or null when nobody said it
 */
public record Retirado(String titulo, Instant desde, String motivo) {}
