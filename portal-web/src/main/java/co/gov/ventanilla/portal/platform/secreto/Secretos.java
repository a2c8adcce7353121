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
import java.util.Base64;
import java.util.Properties;

/** Signs short-lived tokens with the versioned keys of SECRET_FILE. A token reads {@code version.expiry.signature}. */
@ApplicationScoped
public class Secretos {
    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    private final Properties claves = new Properties();

    @PostConstruct
    void read() {
        try (Reader reader = Files.newBufferedReader(ajustes.secretFile(), StandardCharsets.UTF_8)) {
            claves.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("SECRET_FILE no se puede leer: " + ajustes.secretFile(), e);
        }
    }

    /** Token for {@code sujeto} that is good for {@code vida}. */
    public String firmar(String sujeto, Duration vida) {
        long vence = clock.now().plus(vida).getEpochSecond();
        String version = claves.getProperty("actual");
        return version + "." + vence + "." + firma(version, vence, sujeto);
    }

    /** Whether the token was made here for {@code sujeto} and has not expired. */
    public boolean vale(String token, String sujeto) {
        String[] partes = token == null ? new String[0] : token.split("\\.", -1);
        if (partes.length != 3 || !partes[1].matches("\\d{1,12}") || claves.getProperty("clave." + partes[0]) == null) {
            return false;
        }
        long vence = Long.parseLong(partes[1]);
        byte[] buena = firma(partes[0], vence, sujeto).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(buena, partes[2].getBytes(StandardCharsets.UTF_8))
                && vence >= clock.now().getEpochSecond();
    }

    /**
     * A name under which something can be counted without storing what it is: HMAC-SHA256 under the present key, in hexadecimal. It
     * changes with the key.
     */
    public String seudonimo(String nombre) {
        byte[] clave = Base64.getUrlDecoder().decode(claves.getProperty("clave." + claves.getProperty("actual")));
        return Huella.hex(Cifrado.hmac(clave, "seudonimo|" + nombre));
    }

    private String firma(String version, long vence, String sujeto) {
        byte[] clave = Base64.getUrlDecoder().decode(claves.getProperty("clave." + version));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Cifrado.hmac(clave, vence + "|" + sujeto));
    }
}
