package co.gov.ventanilla.portal.pqrsd.adjunto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on the disk that is not yet part of a petition.
 *
 * @param ruta staged file
 * @param bytes its size
 * @param sha256 digest of its bytes
 */
public record ArchivoEntrante(Path ruta, long bytes, String sha256) {
    /** Removes the staged file, if it is still there. */
    public void descartar() throws IOException {
        Files.deleteIfExists(ruta);
    }
}
