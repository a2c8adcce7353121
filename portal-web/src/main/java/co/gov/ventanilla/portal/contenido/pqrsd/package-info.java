/**
 * {@code pqrsd.json} of the content pack: what the petition pages explain, accept and limit.
 *
 * <p>Promises: kinds stand in the order in which people see them; every text is the city's, in plain words. Root:
 * {@link co.gov.ventanilla.portal.contenido.pqrsd.PqrsdContenido}.
 */
@NullMarked
package co.gov.ventanilla.portal.contenido.pqrsd;

import org.jspecify.annotations.NullMarked;
