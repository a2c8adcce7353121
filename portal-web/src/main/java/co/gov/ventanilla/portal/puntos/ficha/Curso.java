package co.gov.ventanilla.portal.puntos.ficha;

/**
 * A course as its dataset names it.
 *
 * @param contenido what is learnt; null when nobody said
 * @param poblacion whom it is for; null when nobody said
 */
public record Curso(String programa, String contenido, String poblacion) {}
