/**
 * Points of the earth on a drawing to scale, without streets and without asking another host: {@link co.gov.ventanilla.portal.mapa.Proyeccion}. Maps with streets, where the
 * operator has named a server for them: {@link co.gov.ventanilla.portal.mapa.Teselas}.
 */
@NullMarked
package co.gov.ventanilla.portal.mapa;

import org.jspecify.annotations.NullMarked;
