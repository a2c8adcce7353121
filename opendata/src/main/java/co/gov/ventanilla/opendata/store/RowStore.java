package co.gov.ventanilla.opendata.store;

import co.gov.ventanilla.opendata.sql.Sql;
import co.gov.ventanilla.opendata.table.RowObserver;
import co.gov.ventanilla.opendata.table.TableSchema;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Rows of versions, typed: table {@code filas.v<id>} with {@code _id} 1, 2, 3 ... in the order of the file and columns {@code c1}, {@code c2} ... An empty cell is
 * null. The tables can always be made again from the files.
 */
@Dependent
public class RowStore {
    private final Sql sql;

    @Inject
    public RowStore(DataSource source) {
        sql = new Sql(source);
    }

    /** Name of the table of a version, safe to stand in a statement. */
    public static String table(long versionId) {
        return "filas.v" + versionId;
    }

    /** Name of a column by its place from 0, safe to stand in a statement. */
    public static String column(int place) {
        return "c" + (place + 1);
    }

    /** Is the table there? */
    public boolean exists(long versionId) {
        return sql.first(row -> row.getBoolean(1), "select to_regclass(?) is not null", table(versionId))
                .orElse(false);
    }

    /**
     * Room on the disk, in bytes.
     *
     * @param rows of the table
     * @param indexes of its indexes
     * @param database of the whole database
     */
    public record Size(long rows, long indexes, long database) {}

    /** How much room the table of a version takes. */
    public Size size(long versionId) {
        return sql.first(
                        row -> new Size(row.getLong(1), row.getLong(2), row.getLong(3)),
                        "select pg_table_size(to_regclass(?)), pg_indexes_size(to_regclass(?)), pg_database_size(current_database())",
                        table(versionId),
                        table(versionId))
                .orElseThrow();
    }

    /** Reads a file and gives its rows on. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads all of it; no other statement can run meanwhile. */
        T into(RowObserver rows) throws IOException;
    }

    /**
     * Makes the table of a version and fills it by COPY while a file is read, so that the database works beside the reader. There is no table when the
     * reading never begins it.
     *
     * @param reading gives only rows whose cells fit their types
     */
    public <T> T fill(long versionId, Reading<T> reading) {
        return sql.with(connection -> {
            try (Filling filling = new Filling(connection, versionId)) {
                T read = reading.into(filling);
                filling.end();
                return read;
            }
        });
    }

    /** Makes a filled table ready for questions: index of {@code _id}, statistics. */
    public void index(long versionId) {
        sql.run("alter table " + table(versionId) + " add primary key (_id)");
        sql.run("analyze " + table(versionId));
    }

    /** Drops the table of a version. */
    public void drop(long versionId) {
        sql.run("drop table if exists " + table(versionId));
    }

    /**
     * Looks for rows that share the values of some columns.
     *
     * @return for each set of equal rows its first and second row number, at most 100
     */
    public List<long[]> duplicates(long versionId, TableSchema schema, List<String> columns) {
        String keys = columns.stream().map(c -> column(schema.indexOf(c))).collect(Collectors.joining(", "));
        String filled = columns.stream()
                .map(c -> column(schema.indexOf(c)) + " is not null")
                .collect(Collectors.joining(" and "));
        return sql.list(
                row -> new long[] {row.getLong(1), row.getLong(2)},
                "select a, b from (select _id b, min(_id) over w a, row_number() over w n from " + table(versionId)
                        + " where " + filled + " window w as (partition by " + keys
                        + " order by _id)) t where n = 2 order by b limit 100");
    }
}
