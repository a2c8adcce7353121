package co.gov.ventanilla.opendata.publish;

import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.store.ContentStore;
import co.gov.ventanilla.opendata.store.RowStore;
import co.gov.ventanilla.opendata.table.CsvFile;
import co.gov.ventanilla.opendata.table.RowObserver;
import co.gov.ventanilla.opendata.table.TableSchema;
import co.gov.ventanilla.opendata.table.TextFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Rows of a version made again from its file: after a restore, which brings files and register but no rows. */
@Dependent
public class RowsAgain {
    private static final Logger LOG = Logger.getLogger(RowsAgain.class.getName());

    @Inject
    RowStore rows;

    @Inject
    ContentStore contents;

    /** Makes the table when it is missing; a missing file is told in the log. */
    @Transactional
    public void ensure(DatasetVersion version) {
        if (rows.exists(version.id())) {
            return;
        }
        Path file = contents.path(version.sha256());
        if (!Files.isRegularFile(file)) {
            LOG.log(Level.SEVERE, "the file of version {0} is missing: {1}", new Object[] {
                version.id(), version.sha256()
            });
            return;
        }
        CsvFile csv = new CsvFile(new TextFile(file, StandardCharsets.UTF_8, false), ',');
        long made = rows.fill(version.id(), filling -> copy(csv, version.schema(), filling));
        rows.index(version.id());
        LOG.log(Level.INFO, "{0} rows of version {1} made again", new Object[] {made, version.id()});
    }

    /** @return how many rows */
    private static long copy(CsvFile csv, TableSchema schema, RowObserver filling) throws IOException {
        long[] last = {1};
        filling.begin(schema);
        try {
            csv.forEach((row, line, fields) -> {
                if (row > 1) {
                    filling.row(row, fields);
                    last[0] = row;
                }
            });
        } catch (CsvFile.Unreadable e) {
            throw new IOException(e);
        }
        return last[0] - 1;
    }
}
