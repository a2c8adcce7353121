package co.gov.ventanilla.portal.pqrsd.adjunto;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What is known of a file that was received and admitted.
 *
 * @param id random name of its staged bytes
 * @param nombre name that the sender gave it, as text
 * @param tipoMime media type found in its bytes
 * @param bytes size
 * @param sha256 digest of the bytes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ArchivoRecibido(String id, String nombre, String tipoMime, long bytes, String sha256) {
    /** Whether somebody may speak in it: also phones' recorders write MP4 and 3GP files that carry a video type. */
    public boolean esVoz() {
        return tipoMime.startsWith("audio/") || tipoMime.startsWith("video/");
    }
}
