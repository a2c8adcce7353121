package co.gov.ventanilla.portal.mapa;

/**
 * A place on the earth, WGS 84.
 *
 * @param latitud in degrees, north positive
 * @param longitud in degrees, east positive
 */
public record Coordenada(double latitud, double longitud) {}
