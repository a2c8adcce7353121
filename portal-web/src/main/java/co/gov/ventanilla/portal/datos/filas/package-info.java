/**
 * Rows of a dataset on its page: a table in pages, sorted and filtered by GET ({@link co.gov.ventanilla.portal.datos.filas.PreviaBean}), and for rows with a place a list and a
 * sketch to scale ({@link co.gov.ventanilla.portal.datos.filas.Plano}).
 *
 * <p>Promises: works without a script; the list stands before the picture; nothing is asked of another host.
 */
package co.gov.ventanilla.portal.datos.filas;
