/**
 * The list of datasets for people: {@link co.gov.ventanilla.portal.datos.listado.CatalogoBean}.
 *
 * <p>Promises: every state of the list is an address that can be linked; without a script and without a session.
 */
package co.gov.ventanilla.portal.datos.listado;
