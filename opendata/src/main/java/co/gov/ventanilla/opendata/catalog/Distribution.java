package co.gov.ventanilla.opendata.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in one format, as it lies on the disk.
 *
 * @param sha256 of its bytes, hex
 * @param gzipBytes size of its gzip variant, or null when it has none
 */
public record Distribution(
        long versionId,
        Format format,
        String sha256,
        long bytes,
        @Nullable Long gzipBytes,
        Instant created) {}
