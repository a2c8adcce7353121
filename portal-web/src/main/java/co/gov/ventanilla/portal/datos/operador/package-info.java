/** The door of the verbs {@code publish} and {@code unpublish}: {@link co.gov.ventanilla.portal.datos.operador.CatalogoOperadorResource}. */
package co.gov.ventanilla.portal.datos.operador;
