/**
 * The act of filing, behind the pages and the API.
 *
 * <p>Promises: what was acknowledged is stored with its files; one submission key gives one radicado and always the first answer;
 * only a text (or a voice file) and a way to answer are required (Ley 1755 de 2015, arts. 15 and 16). Main types:
 * {@code SolicitudPqrsd}, {@code ValidadorSolicitud}, {@code Radicacion}, {@code Asiento}.
 */
package co.gov.ventanilla.portal.pqrsd.radicar;
