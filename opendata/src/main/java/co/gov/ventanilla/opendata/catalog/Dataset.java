package co.gov.ventanilla.opendata.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dataset of the catalog. It lives from its first publication; new files make versions; when it is withdrawn its name stays taken and answers "gone".
 *
 * @param name path of its page
 * @param published first time it stood here
 * @param modified last change of data or description
 * @param withdrawn when it was taken back, or null
 * @param reason why, if its publisher said so
 */
public record Dataset(
        UUID id,
        String name,
        Instant published,
        Instant modified,
        Description description,
        @Nullable Instant withdrawn,
        @Nullable String reason) {

    /** Can people still get it? */
    public boolean available() {
        return withdrawn == null;
    }

    /** Date of the data: what the description says, else the day of the last change. */
    public LocalDate dataDate(ZoneId zone) {
        return Objects.requireNonNullElseGet(
                description.modificado(), () -> modified.atZone(zone).toLocalDate());
    }
}
