package co.gov.ventanilla.portal.platform.secreto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encryption under a key derived from a secret that the server does not keep (cookie, submission key).
 *
 * <p>AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce in front of the ciphertext; files use AES-256-CTR
 * (SP 800-38A) because the digest that proves them is kept inside a GCM-protected draft.
 */
public final class Cifrado {
    private static final int NONCE = 12;
    private final byte[] clave;

    private Cifrado(byte[] clave) {
        this.clave = clave;
    }

    /**
     * Key for one purpose.
     *
     * @param secreto at least 122 random bits (a token or a random UUID)
     * @param proposito label that keeps the uses of one secret apart
     */
    public static Cifrado de(String secreto, String proposito) {
        return new Cifrado(hmac(secreto.getBytes(StandardCharsets.UTF_8), proposito));
    }

    /** HMAC-SHA256 (RFC 2104). */
    public static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nonce and ciphertext with its tag. */
    public byte[] cifrar(byte[] claro) {
        byte[] nonce = Huella.azar(NONCE);
        byte[] cifrado = gcm(Cipher.ENCRYPT_MODE, nonce, claro);
        byte[] todo = Arrays.copyOf(nonce, NONCE + cifrado.length);
        System.arraycopy(cifrado, 0, todo, NONCE, cifrado.length);
        return todo;
    }

    /** @throws IllegalStateException if the bytes were changed or the key is another one */
    public byte[] descifrar(byte[] todo) {
        return gcm(Cipher.DECRYPT_MODE, Arrays.copyOf(todo, NONCE), Arrays.copyOfRange(todo, NONCE, todo.length));
    }

    private byte[] gcm(int mode, byte[] nonce, byte[] data) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(clave, "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not readable with this key", e);
        }
    }

    /** Stream cipher for one file; encrypting and decrypting are the same operation. */
    public Cipher archivo(byte[] iv16) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(clave, "AES"), new IvParameterSpec(iv16));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
