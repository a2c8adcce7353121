package co.gov.ventanilla.portal.pqrsd.radicar.api;

import java.util.Locale;

/**
 * What is taken for a random {@code Idempotency-Key}: a UUID of version 4 (RFC 9562) that does not look like the nil UUID or a
 * counter. Of 30 random hexadecimal digits fewer than 8 different ones come up about once in ten million keys.
 */
final class ClaveIdempotencia {
    private static final String FORMA = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final int DISTINTOS = 8;

    private ClaveIdempotencia() {}

    static boolean valida(String clave) {
        String uuid = clave.toLowerCase(Locale.ROOT);
        return uuid.matches(FORMA) && uuid.replace("-", "").chars().distinct().count() >= DISTINTOS;
    }
}
