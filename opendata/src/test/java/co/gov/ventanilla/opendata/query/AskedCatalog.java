package co.gov.ventanilla.opendata.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.Descriptions;
import co.gov.ventanilla.opendata.TestCatalog;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.sql.Sql;
import co.gov.ventanilla.opendata.store.RowStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/** A catalog whose rows are asked for over one connection that must come back as it was. */
@org.jspecify.annotations.NullUnmarked
public final class AskedCatalog implements AutoCloseable {
    public final TestCatalog catalog;
    public final OneConnection connection;

    public AskedCatalog(Path home) throws IOException, SQLException {
        catalog = new TestCatalog(home);
        connection = new OneConnection(catalog.source);
    }

    /** Publishes a table, whatever looks like personal data in it. */
    public DatasetVersion publish(String name, String csv, String... columns) throws IOException {
        var report = catalog.publish(
                csv.getBytes(StandardCharsets.UTF_8), Descriptions.of(name, "", columns), "Datos de prueba", false);
        assertThat(report.problems()).isEmpty();
        return catalog.datasets
                .current(catalog.datasets.byName(name).orElseThrow().id())
                .orElseThrow();
    }

    /**
     * A table of a text {@code t} and a number {@code n}. Its first row was published ("x", 1), the others are put in beside the register.
     *
     * @param cells of the row {@code i}, as PostgreSQL computes them
     */
    public DatasetVersion large(String name, String cells, int rows) throws IOException {
        DatasetVersion large = publish(name, "t,n\nx,1\n", "t:string", "n:integer");
        new Sql(catalog.source)
                .run("insert into " + RowStore.table(large.id()) + " select i, " + cells + " from generate_series(2, "
                        + rows + ") i");
        return large;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        catalog.close();
    }
}
