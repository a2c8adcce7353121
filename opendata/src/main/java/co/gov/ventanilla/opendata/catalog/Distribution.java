package co.gov.ventanilla.opendata.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in one format, as it lies on the disk.
 *
 * @param sha256 of its bytes, hex
 * @param gzip its gzip variant, or null when it has none
 */
public record Distribution(
        long versionId,
        Format format,
        String sha256,
        long bytes,
        @Nullable Gzip gzip,
        Instant created) {

    /** The CSV that every version has, whether or not it was compressed yet. */
    public static Distribution csv(DatasetVersion version) {
        return new Distribution(version.id(), Format.CSV, version.sha256(), version.bytes(), null, version.published());
    }

    /**
     * The same content compressed: a representation of its own (RFC 9110, 8.8.3).
     *
     * @param sha256 of the compressed bytes, hex
     */
    public record Gzip(String sha256, long bytes) {}
}
