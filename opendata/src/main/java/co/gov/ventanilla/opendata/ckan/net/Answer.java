package co.gov.ventanilla.opendata.ckan.net;

import java.nio.charset.StandardCharsets;

/**
 * An answer, whole.
 *
 * @param status HTTP code
 * @param body decompressed
 */
public record Answer(int status, byte[] body) {
    /** The body in UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
