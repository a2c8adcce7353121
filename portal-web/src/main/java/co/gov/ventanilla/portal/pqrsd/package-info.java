/**
 * Petitions (PQRSD): the petition itself and what every sub-feature reads of it.
 *
 * <p>Filing is in {@code radicar}, following in {@code consulta}, the receipt in {@code acuse}, checking it in
 * {@code verificacion}, the register's chain in {@code libro}, files in {@code adjunto}. Law: docs/legal.
 */
package co.gov.ventanilla.portal.pqrsd;
