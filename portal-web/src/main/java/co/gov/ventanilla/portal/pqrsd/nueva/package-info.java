/**
 * A new petition in the browser, step by step: the pages {@code /pqrsd/nueva}, the draft behind them and its files.
 *
 * <p>Promises: what was typed is not lost by an error, a return or a closed window; the draft is readable only with the browser's
 * cookie and goes with the filing, with its time, or by one button; no step is skipped. Filing itself is
 * {@code pqrsd.radicar}. Main types: {@code RadicarBean}, {@code RevisarBean}, {@code Borrador}, {@code SesionBorrador}.
 */
package co.gov.ventanilla.portal.pqrsd.nueva;
