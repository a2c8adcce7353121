package co.gov.ventanilla.opendata.store;

import co.gov.ventanilla.opendata.sql.Sql;
import co.gov.ventanilla.opendata.table.RowObserver;
import co.gov.ventanilla.opendata.table.TableSchema;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Makes the table of a version and writes rows into it, in the text format of COPY. */
final class Filling implements RowObserver, AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final Connection connection;
    private final long versionId;
    private final byte[] buffer = new byte[CHUNK];
    private int size;
    private @Nullable CopyIn copy;

    Filling(Connection connection, long versionId) {
        this.connection = connection;
        this.versionId = versionId;
    }

    @Override
    public void begin(TableSchema schema) {
        String columns = IntStream.range(0, schema.fields().size())
                .mapToObj(i -> ", " + RowStore.column(i) + " "
                        + schema.fields().get(i).type().sql())
                .collect(Collectors.joining());
        String table = RowStore.table(versionId);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + " (_id bigint not null" + columns + ")");
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        } catch (SQLException e) {
            throw new Sql.DatabaseFault(e);
        }
    }

    @Override
    public void row(long row, List<String> cells) {
        text(Long.toString(row - 1));
        for (int i = 0; i < cells.size(); i++) {
            put('\t');
            if (cells.get(i).isEmpty()) {
                escaped('N');
            } else {
                text(cells.get(i));
            }
        }
        put('\n');
    }

    /** A value; its plain beginning, which is nearly always all of it, is written sign by sign. */
    private void text(String value) {
        int end = value.length();
        int plain = 0;
        while (plain < end && isPlain(value.charAt(plain))) {
            put(value.charAt(plain++));
        }
        if (plain < end) {
            bytes(value.substring(plain));
        }
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~' && c != '\\';
    }

    /** The signs of COPY are single bytes in UTF-8, so bytes can be looked at one by one. */
    private void bytes(String value) {
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            switch (b) {
                case '\\' -> escaped('\\');
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                default -> put(b);
            }
        }
    }

    private void escaped(char sign) {
        put('\\');
        put(sign);
    }

    private void put(int b) {
        if (size == CHUNK) {
            flush();
        }
        buffer[size++] = (byte) b;
    }

    private void flush() {
        try {
            if (copy != null) {
                copy.writeToCopy(buffer, 0, size);
            }
            size = 0;
        } catch (SQLException e) {
            throw new Sql.DatabaseFault(e);
        }
    }

    /** All rows were given. */
    void end() throws SQLException {
        if (copy != null) {
            flush();
            copy.endCopy();
        }
    }

    /** A COPY that did not come to its end is given up, and with it the transaction. */
    @Override
    public void close() throws SQLException {
        if (copy != null && copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
