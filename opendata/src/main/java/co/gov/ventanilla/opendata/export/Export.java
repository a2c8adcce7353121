package co.gov.ventanilla.opendata.export;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.table.CsvFile;
import co.gov.ventanilla.opendata.table.TableSchema;
import co.gov.ventanilla.opendata.table.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * What a writer of a format needs.
 *
 * @param csv the CSV that is handed out
 * @param publisher name of the entity
 * @param page address of the dataset's page
 * @param zone of the dates people read
 */
record Export(
        Dataset dataset,
        DatasetVersion version,
        TableSchema schema,
        Path csv,
        String publisher,
        String page,
        ZoneId zone) {

    /** The records of the CSV. */
    CsvFile records() {
        return new CsvFile(new TextFile(csv, StandardCharsets.UTF_8, false), ',');
    }

    /** Receives data rows. */
    @FunctionalInterface
    interface RowWriter {
        void row(long id, java.util.List<String> cells) throws IOException;
    }

    /** Walks over the data rows, numbered from 1. */
    void forEachRow(RowWriter writer) throws IOException {
        try {
            records().forEach((row, line, fields) -> {
                if (row > 1) {
                    writer.row(row - 1, fields);
                }
            });
        } catch (CsvFile.Unreadable e) {
            throw new IOException("stored CSV of version " + version.id() + " is not readable", e);
        }
    }
}
