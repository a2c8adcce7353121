/**
 * {@code politicas.json} of the content pack: the texts that the entity answers for.
 *
 * <p>Promises: the privacy notice is versioned (Ley 1581 de 2012), and is a model until the act that adopts it is named. Root:
 * {@link co.gov.ventanilla.portal.contenido.politicas.Politicas}.
 */
@NullMarked
package co.gov.ventanilla.portal.contenido.politicas;

import org.jspecify.annotations.NullMarked;
