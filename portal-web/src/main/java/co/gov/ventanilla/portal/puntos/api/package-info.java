/**
 * {@code GET /api/v1/puntos}: places as GeoJSON (RFC 7946).
 *
 * <p>Promises: places are never merged, {@code mismo_sitio} names those at the same coordinates; what nobody knows is null. Main type: {@code PuntosResource}.
 */
package co.gov.ventanilla.portal.puntos.api;
