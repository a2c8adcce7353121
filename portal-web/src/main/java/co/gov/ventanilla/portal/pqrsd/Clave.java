package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.platform.secreto.Huella;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/**
 * The key with which a person follows a petition: 15 random symbols (75 bits) of Crockford's Base32 and a check symbol.
 *
 * <p>The check is a weighted sum over GF(2^5), so every single wrong symbol and every swap of two neighbours is noticed before
 * the register is asked. Reading is lenient: case, spaces, hyphens and dots do not matter, O is 0, I and L are 1. Only a salted
 * hash is stored.
 *
 * @param simbolos 16 symbols without separators
 */
public record Clave(String simbolos) {
    private static final String ALFABETO = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LARGO = 16;
    private static final int POLINOMIO = 0b100101;

    /** A new random key. */
    public static Clave nueva() {
        byte[] random = Huella.azar(LARGO - 1);
        StringBuilder simbolos = new StringBuilder(LARGO);
        for (byte b : random) {
            simbolos.append(ALFABETO.charAt(b & 31));
        }
        return new Clave(simbolos.append(ALFABETO.charAt(control(simbolos))).toString());
    }

    /** The key somebody typed, or empty when it cannot be one. */
    public static Optional<Clave> leer(String escrita) {
        String simbolos = String.valueOf(escrita)
                .replaceAll("[\\s\\u00A0.\\-\\u2010-\\u2015]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean valida = simbolos.length() == LARGO
                && simbolos.chars().allMatch(c -> ALFABETO.indexOf(c) >= 0)
                && ALFABETO.charAt(control(simbolos.substring(0, LARGO - 1))) == simbolos.charAt(LARGO - 1);
        return valida ? Optional.of(new Clave(simbolos)) : Optional.empty();
    }

    private static int control(CharSequence simbolos) {
        int suma = 0;
        for (int i = 0; i < simbolos.length(); i++) {
            suma = doble(suma) ^ ALFABETO.indexOf(simbolos.charAt(i));
        }
        return doble(suma);
    }

    /** Multiplication by x in GF(2^5) with x^5 + x^2 + 1; x has order 31, so 15 positions have different weights. */
    private static int doble(int valor) {
        int doble = valor << 1;
        return doble > 31 ? doble ^ POLINOMIO : doble;
    }

    /** Four groups with spaces, as people read it aloud. */
    public String enGrupos() {
        return simbolos.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What is stored: SHA-256 over salt and symbols. 75 random bits need no slow hash. */
    public byte[] hash(byte[] sal) {
        return Huella.bytes(sal, simbolos.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether this is the key behind a stored hash; takes the same time for every wrong key. */
    public boolean es(byte[] sal, byte[] hash) {
        return MessageDigest.isEqual(hash(sal), hash);
    }
}
