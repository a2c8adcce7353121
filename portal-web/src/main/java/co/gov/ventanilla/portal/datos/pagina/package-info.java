/**
 * The pages of a dataset for people: what it is and how to get it ({@link co.gov.ventanilla.portal.datos.pagina.ConjuntoBean}), its columns, its
 * versions.
 *
 * <p>Promises: all of it is read by GET, without a session or a script; a version's page shows the description of that version.
 */
package co.gov.ventanilla.portal.datos.pagina;
