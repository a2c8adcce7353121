package co.gov.ventanilla.opendata.catalog;

import co.gov.ventanilla.opendata.pii.Finding;
import co.gov.ventanilla.opendata.table.ColumnProfile;
import co.gov.ventanilla.opendata.table.TableSchema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One state of the data of a dataset; it never changes, it can only be withdrawn.
 *
 * @param number 1 for the first
 * @param columns names in the order of the file
 * @param received SHA-256 (hex) of the bytes as they came
 * @param sha256 of the CSV handed out
 * @param bytes size of that CSV
 * @param notes what was done to read the file, in Spanish
 * @param profiles of the columns, in their order
 * @param findings of the personal-data gate
 * @param exception why findings were let through, or null
 * @param change against the version before, or null for the first
 */
public record DatasetVersion(
        long id,
        UUID datasetId,
        int number,
        Instant published,
        Description description,
        List<String> columns,
        String received,
        String sha256,
        long bytes,
        long rows,
        List<String> notes,
        List<ColumnProfile> profiles,
        List<Finding> findings,
        @Nullable String exception,
        @Nullable ChangeSummary change,
        @Nullable Instant withdrawn,
        @Nullable String reason) {

    /** Can people still get it? */
    public boolean available() {
        return withdrawn == null;
    }

    /** Its columns in the order of the file. */
    public TableSchema schema() {
        return description.schema().inOrderOf(columns);
    }
}
