package co.gov.ventanilla.portal.datos.filas;

/**
 * A row with a place.
 *
 * @param nombre what it is called in the list
 * @param latitud in degrees, WGS 84
 * @param longitud in degrees, WGS 84
 */
public record Punto(String nombre, double latitud, double longitud) {}
