package co.gov.ventanilla.portal.pqrsd.libro;

import java.time.Instant;

/**
 * The place of the next event, held under the lock of the chain's head.
 *
 * @param numero position, from 1
 * @param previo hash of the event before it
 * @param instante now, but never earlier than the event before it
 */
public record Eslabon(long numero, String previo, Instant instante) {}
