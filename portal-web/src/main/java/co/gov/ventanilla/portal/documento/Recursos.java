package co.gov.ventanilla.portal.documento;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads what the build packs beside the classes. */
public final class Recursos {
    private Recursos() {}

    /**
     * The whole resource.
     *
     * @throws IllegalStateException if the build did not pack it
     */
    public static byte[] leer(String ruta) {
        try (InputStream entrada = Recursos.class.getResourceAsStream(ruta)) {
            if (entrada == null) {
                throw new IllegalStateException("missing resource " + ruta);
            }
            return entrada.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
