package co.gov.ventanilla.portal.datos.diferencia;

/**
 * A value in two versions.
 *
 * @param antes in the older one, or null when only the newer value is shown
 * @param ahora in the newer one, or null when the row is gone
 */
public record CeldaCambiada(String antes, String ahora, boolean distinta) {}
