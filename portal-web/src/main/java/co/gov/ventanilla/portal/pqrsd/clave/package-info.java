/**
 * A lost key: who filed with an e-mail address gets a link there that replaces it.
 *
 * <p>Promises: the answer to the request is the same whether the data match or not; the link works once within 30 minutes; the new
 * key is shown once and never mailed; the timeline says that the key was replaced, and every open consultation of the petition ends.
 * Main types: {@code ClavePerdida} (the request), {@code ReemplazoClave} (the act).
 */
package co.gov.ventanilla.portal.pqrsd.clave;
