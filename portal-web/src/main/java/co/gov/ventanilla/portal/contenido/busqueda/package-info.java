/**
 * {@code busqueda.json} and {@code ayudas.json} of the content pack: which published datasets hold places, courses and trámites, how people
 * call things, and the questions of {@code /ayuda}.
 *
 * <p>Promises: a city without such datasets has empty lists and nulls, and its pages say so. A phrase of a group stands in no other group,
 * so what replaces what is never in doubt. Names of datasets are not looked up here: what they name may be published later, or withdrawn.
 *
 * <p>Roots: {@link co.gov.ventanilla.portal.contenido.busqueda.BusquedaContenido} and
 * {@link co.gov.ventanilla.portal.contenido.busqueda.Ayuda}.
 */
@NullMarked
package co.gov.ventanilla.portal.contenido.busqueda;

import org.jspecify.annotations.NullMarked;
