package co.gov.ventanilla.portal.platform.secreto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 digests as 64 lower-case hexadecimal digits, and the random bytes whose digests are kept. */
public final class Huella {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Huella() {}

    /** A fresh SHA-256 digest (FIPS 180-4). */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of the parts, one after the other. */
    public static byte[] bytes(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** SHA-256 of the text as UTF-8, in hexadecimal. */
    public static String de(String text) {
        return hex(bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Lower-case hexadecimal digits. */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** Unpredictable bytes. */
    public static byte[] azar(int length) {
        byte[] random = new byte[length];
        RANDOM.nextBytes(random);
        return random;
    }

    /** A 256-bit random token in URL-safe Base64 without padding (43 characters). */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(azar(32));
    }
}
