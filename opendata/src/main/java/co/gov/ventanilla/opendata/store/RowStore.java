package co.gov.ventanilla.opendata.store;

import co.gov.ventanilla.opendata.sql.Sql;
import co.gov.ventanilla.opendata.table.CsvFile;
import co.gov.ventanilla.opendata.table.TableSchema;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

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

    /**
     * Makes the table of a version and fills it by COPY.
     *
     * @param file inspected before, so that every cell fits its type
     * @return how many rows
     */
    public long fill(long versionId, TableSchema schema, CsvFile file) {
        return sql.with(connection -> {
            create(connection, versionId, schema);
            long rows = copy(connection, versionId, file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter table " + table(versionId) + " add primary key (_id)");
                statement.execute("analyze " + table(versionId));
            }
            return rows;
        });
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

    private static void create(Connection connection, long versionId, TableSchema schema) throws SQLException {
        String columns = IntStream.range(0, schema.fields().size())
                .mapToObj(i ->
                        ", " + column(i) + " " + schema.fields().get(i).type().sql())
                .collect(Collectors.joining());
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + table(versionId) + " (_id bigint not null" + columns + ")");
        }
    }

    private static long copy(Connection connection, long versionId, CsvFile file) throws SQLException, IOException {
        CopyIn copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table(versionId) + " from stdin");
        try {
            CopyWriter writer = new CopyWriter(copy);
            file.forEach((row, line, fields) -> {
                if (row > 1) {
                    writer.row(row - 1, fields);
                }
            });
            writer.flush();
            return copy.endCopy();
        } catch (CsvFile.Unreadable e) {
            throw new IOException(e);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Writes rows in the text format of COPY. */
    private static final class CopyWriter {
        private static final int CHUNK = 1 << 16;

        private final CopyIn copy;
        private final StringBuilder text = new StringBuilder(CHUNK + 4_096);

        CopyWriter(CopyIn copy) {
            this.copy = copy;
        }

        void row(long id, List<String> cells) throws IOException {
            text.append(id);
            for (String cell : cells) {
                text.append('\t');
                if (cell.isEmpty()) {
                    text.append("\\N");
                } else {
                    escape(cell);
                }
            }
            text.append('\n');
            if (text.length() >= CHUNK) {
                flush();
            }
        }

        private void escape(String cell) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                switch (c) {
                    case '\\' -> text.append("\\\\");
                    case '\t' -> text.append("\\t");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    default -> text.append(c);
                }
            }
        }

        void flush() throws IOException {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            text.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new Sql.DatabaseFault(e);
            }
        }
    }
}
