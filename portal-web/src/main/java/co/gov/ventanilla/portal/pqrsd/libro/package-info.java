/**
 * The book: one hash chain over every event of every petition, and the consecutive numbers.
 *
 * <p>Promises: numbers of a year have no gaps; an event's instant is never earlier than the one before it; an event holds
 * no personal data but commitments (SHA-256 over a random salt and the content, both in other tables), so that a content can
 * be removed by a recorded act and the chain still verifies. An event is canonical JSON (RFC 8785) of number, radicado, kind,
 * instant and commitments; {@code hash = SHA-256(previous hash + event)}, both as text.
 */
package co.gov.ventanilla.portal.pqrsd.libro;
