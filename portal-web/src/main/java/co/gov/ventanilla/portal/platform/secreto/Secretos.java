package co.gov.ventanilla.portal.platform.secreto;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Properties;

/**
 * Signs short-lived tokens with the versioned keys of SECRET_FILE. A token reads {@code version.expiry.signature}; a key whose place
 * another has taken ({@code hasta.N}) verifies what it signed before, and nothing that lives longer than that.
 */
@ApplicationScoped
public class Secretos {
    /** No token lives longer; the launcher keeps a former key for an hour more than that (SecretFile.KEPT). */
    public static final Duration VIDA_MAXIMA = Duration.ofHours(24);

    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    private volatile Properties claves = new Properties();

    @PostConstruct
    void abrir() {
        leer();
    }

    /** Reads the keys, also those that a rotation has just written. @return version of the one in use */
    public String leer() {
        Properties nuevas = new Properties();
        try (Reader reader = Files.newBufferedReader(ajustes.secretFile(), StandardCharsets.UTF_8)) {
            nuevas.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("SECRET_FILE no se puede leer: " + ajustes.secretFile(), e);
        }
        String actual = nuevas.getProperty("actual");
        if (nuevas.getProperty("clave." + actual) == null) {
            throw new IllegalStateException("SECRET_FILE no contiene la clave que nombra «actual»");
        }
        claves = nuevas;
        return actual;
    }

    /** Token for {@code sujeto} that is good for {@code vida}, {@link #VIDA_MAXIMA} at most. */
    public String firmar(String sujeto, Duration vida) {
        if (vida.compareTo(VIDA_MAXIMA) > 0) {
            throw new IllegalArgumentException("a token outlives its key: " + vida);
        }
        Properties vigentes = claves;
        long vence = clock.now().plus(vida).getEpochSecond();
        String version = vigentes.getProperty("actual");
        return version + "." + vence + "." + firma(clave(vigentes, version), vence, sujeto);
    }

    /** Whether the token was made here for {@code sujeto} and has not expired. */
    public boolean vale(String token, String sujeto) {
        Properties vigentes = claves;
        String[] partes = token == null ? new String[0] : token.split("\\.", -1);
        if (partes.length != 3
                || !partes[1].matches("\\d{1,12}")
                || vigentes.getProperty("clave." + partes[0]) == null) {
            return false;
        }
        long vence = Long.parseLong(partes[1]);
        byte[] buena = firma(clave(vigentes, partes[0]), vence, sujeto).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(buena, partes[2].getBytes(StandardCharsets.UTF_8))
                && vence >= clock.now().getEpochSecond()
                && !sobrevive(vence, vigentes.getProperty("hasta." + partes[0]));
    }

    /** Whether a token lives longer than its key. @param hasta an instant of the machine's clock; null: the key has no end */
    private boolean sobrevive(long vence, String hasta) {
        Duration queda = Duration.between(clock.now(), Instant.ofEpochSecond(vence));
        return hasta != null && clock.maquina().plus(queda).isAfter(Instant.parse(hasta.strip()));
    }

    /**
     * A name under which something can be counted without storing what it is: HMAC-SHA256 under the present key, in hexadecimal. It
     * changes with the key.
     */
    public String seudonimo(String nombre) {
        Properties vigentes = claves;
        return Huella.hex(Cifrado.hmac(clave(vigentes, vigentes.getProperty("actual")), "seudonimo|" + nombre));
    }

    private static byte[] clave(Properties vigentes, String version) {
        return Base64.getUrlDecoder()
                .decode(vigentes.getProperty("clave." + version).strip());
    }

    private static String firma(byte[] clave, long vence, String sujeto) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Cifrado.hmac(clave, vence + "|" + sujeto));
    }
}
