/**
 * Adding a message or documents to an open petition: {@code /pqrsd/consulta/agregar}.
 *
 * <p>Promises: nothing is recorded while something is refused; what is added is in the chain; the due date does not move. Main
 * types: {@code Adicion}, {@code RecepcionAdicion}.
 */
package co.gov.ventanilla.portal.pqrsd.consulta.agregar;
