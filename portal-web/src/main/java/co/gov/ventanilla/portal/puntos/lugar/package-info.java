/**
 * The places of the city as the index has them at one moment: found by filters and nearness, by id, by what stands beside them.
 *
 * <p>Promises: one reading sees one state of the index; while there is none, nothing is answered rather than half of it. Main types: {@code Lugares}, {@code LugaresAhora}.
 */
package co.gov.ventanilla.portal.puntos.lugar;
