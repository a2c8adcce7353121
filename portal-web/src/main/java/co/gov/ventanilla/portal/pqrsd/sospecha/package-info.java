/**
 * The review queue of petitions that look sent by a machine.
 *
 * <p>Promises: a suspected petition is registered, numbered and due like any other, and its sender is told nothing different; the queue
 * keeps the reasons and nothing of the sender. Main types: {@code Sospecha}, {@code Indicios}, {@code Motivo}.
 */
package co.gov.ventanilla.portal.pqrsd.sospecha;
