/**
 * Files of the catalog over HTTP: {@link co.gov.ventanilla.portal.datos.descarga.DatosServlet} finds what an address below {@code /datos/} names,
 * {@link co.gov.ventanilla.portal.datos.descarga.Entrega} sends it with validators, ranges and compressed variants (RFC 9110).
 */
package co.gov.ventanilla.portal.datos.descarga;
