/**
 * Points of the earth on a drawing to scale, without streets and without asking another host. Main type: {@link co.gov.ventanilla.portal.mapa.Proyeccion}.
 */
@NullMarked
package co.gov.ventanilla.portal.mapa;

import org.jspecify.annotations.NullMarked;
