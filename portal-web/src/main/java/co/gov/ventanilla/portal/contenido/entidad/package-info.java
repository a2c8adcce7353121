/**
 * {@code entidad.json} of the content pack: who answers, where, at which hours, in which colours.
 *
 * <p>Promises: hours read as a person would say them ("Lunes a viernes, 8:00 a. m. a 12:00 m."); what is not confirmed is null,
 * never invented. Root: {@link co.gov.ventanilla.portal.contenido.entidad.Entidad}.
 */
@NullMarked
package co.gov.ventanilla.portal.contenido.entidad;

import org.jspecify.annotations.NullMarked;
