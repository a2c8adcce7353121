package co.gov.ventanilla.opendata.publish;

import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.store.ContentStore;
import co.gov.ventanilla.opendata.store.RowStore;
import co.gov.ventanilla.opendata.table.CsvFile;
import co.gov.ventanilla.opendata.table.TextFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
        rows.fill(version.id(), version.schema(), new CsvFile(new TextFile(file, StandardCharsets.UTF_8, false), ','));
    }
}
