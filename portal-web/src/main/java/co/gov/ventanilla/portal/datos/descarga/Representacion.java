package co.gov.ventanilla.portal.datos.descarga;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Bytes that can be sent.
 *
 * @param tipo media type
 * @param nombre of the file for who keeps it
 * @param sha256 of the bytes, hex; its beginning is the entity tag
 * @param gzip the compressed variant, or null
 * @param segundos how long a cache may keep it without asking
 */
record Representacion(
        Path archivo,
        String tipo,
        String nombre,
        String sha256,
        long bytes,
        Instant modificado,
        Comprimida gzip,
        long segundos) {

    /** The compressed variant. */
    record Comprimida(Path archivo, String sha256, long bytes) {}

    /** The variant for a client: compressed when it takes gzip. */
    Elegida elegir(boolean aceptaGzip) {
        return aceptaGzip && gzip != null
                ? new Elegida(gzip.archivo(), gzip.sha256(), gzip.bytes(), true)
                : new Elegida(archivo, sha256, bytes, false);
    }

    /** What is sent. */
    record Elegida(Path archivo, String sha256, long bytes, boolean comprimida) {
        /** Strong entity tag. */
        String etag() {
            return '"' + sha256.substring(0, 32) + '"';
        }
    }
}
