/**
 * The catalog as a CKAN 2.10 answers it, read side: {@link co.gov.ventanilla.portal.datos.ckan.CkanServlet} is the door, the actions stand in {@code Acciones*}. Envelope, errors, types
 * and defaults are those of recorded answers of a real server (docs/datos/ckan.md).
 */
package co.gov.ventanilla.portal.datos.ckan;
