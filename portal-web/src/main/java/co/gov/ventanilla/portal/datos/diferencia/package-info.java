/**
 * What changed between two versions of a dataset, row by row: as a page ({@link co.gov.ventanilla.portal.datos.diferencia.DiferenciaBean}) and as JSON
 * ({@link co.gov.ventanilla.portal.datos.diferencia.DiferenciaServlet}).
 *
 * <p>Promises: a comparison is an address that can be linked; withdrawn versions are never shown, not even as the "before" of another one.
 */
package co.gov.ventanilla.portal.datos.diferencia;
