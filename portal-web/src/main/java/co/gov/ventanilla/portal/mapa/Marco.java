package co.gov.ventanilla.portal.mapa;

/**
 * The size of a drawing, in units.
 *
 * @param margen kept free of points at each side
 * @param pie height of the foot below them, for scale and words
 */
public record Marco(int ancho, int altoMinimo, int altoMaximo, int margen, int pie) {}
