/**
 * Following a petition with number and key: state, timeline, count, own files; and asking to withdraw it.
 *
 * <p>Promises: a wrong number and a wrong key take the same way and get the same answer; number and key travel by POST only; the
 * consultation stays open for a few minutes in one browser and is closed by one button. Main types: {@code Consulta},
 * {@code Expedientes}, {@code Desistimiento}.
 */
package co.gov.ventanilla.portal.pqrsd.consulta;
