/**
 * {@code /puntos/{id}}: all that is published of a place, with the dataset and version it comes from.
 *
 * <p>Promises: what nobody knows is told as missing; an unknown id is 404. Main types: {@code PuntoServlet}, {@code FichaLugarBean}.
 */
package co.gov.ventanilla.portal.puntos.ficha;
