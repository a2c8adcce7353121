/**
 * Outgoing mail by an outbox: a row written in the transaction of the act, sent later with growing pauses.
 *
 * <p>Promises: a message is never sent for an act that did not happen; a message of which nobody knows whether the relay took it is not
 * sent again by itself (state {@code posiblemente_enviado}, which a person may resend), and a resend carries the same Message-ID (RFC 5322, 3.6.4);
 * without a relay each message lies as an .eml file in {@code PORTAL_HOME/correo} and stays in the outbox; no message holds a
 * word that its reader's portal did not write.
 */
package co.gov.ventanilla.portal.correo;
