/**
 * The list of datasets for people: {@link co.gov.ventanilla.portal.datos.listado.CatalogoBean} asks the index, {@link co.gov.ventanilla.portal.datos.listado.Faceta} is a way
 * to narrow it.
 *
 * <p>Promises: every state of the list is an address that can be linked; without a script and without a session; states beyond one facet are not for search engines.
 */
package co.gov.ventanilla.portal.datos.listado;
