/**
 * Places of the city for people: where they are and how to get there.
 *
 * <p>Promises: the list says all that the sketch says; nothing is loaded from another host, links to maps are plain links. Main types:
 * {@link co.gov.ventanilla.portal.puntos.MapaEsquema}, {@link co.gov.ventanilla.portal.puntos.ComoLlegar}. When they are open: package {@code horario}.
 */
@NullMarked
package co.gov.ventanilla.portal.puntos;

import org.jspecify.annotations.NullMarked;
