/**
 * {@code calendario.json} of the content pack: what the city adds to the national calendar.
 *
 * <p>Promises: every closure and local holiday names the act that set it; both ends of a closure are included. Root:
 * {@link co.gov.ventanilla.portal.contenido.calendario.CalendarioMunicipal}.
 */
@NullMarked
package co.gov.ventanilla.portal.contenido.calendario;

import org.jspecify.annotations.NullMarked;
