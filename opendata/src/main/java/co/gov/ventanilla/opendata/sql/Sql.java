package co.gov.ventanilla.opendata.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements with bound parameters on a data source; inside a transaction of the container they all use its connection. */
public final class Sql {
    private final DataSource source;

    public Sql(DataSource source) {
        this.source = source;
    }

    /** Makes a value of the current row. */
    @FunctionalInterface
    public interface Mapper<T> {
        /** Reads the row. */
        T map(ResultSet row) throws SQLException;
    }

    /** Work with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T with(Connection connection) throws SQLException, java.io.IOException;
    }

    /** All rows of a query. */
    public <T> List<T> list(Mapper<T> mapper, String query, @Nullable Object... parameters) {
        return with(connection -> {
            try (PreparedStatement statement = bind(connection, query, parameters);
                    ResultSet rows = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(mapper.map(rows));
                }
                return values;
            }
        });
    }

    /** The first row of a query. */
    public <T> Optional<T> first(Mapper<T> mapper, String query, @Nullable Object... parameters) {
        return list(mapper, query, parameters).stream().findFirst();
    }

    /** Runs a statement. @return how many rows it touched */
    public int run(String statement, @Nullable Object... parameters) {
        return with(connection -> {
            try (PreparedStatement prepared = bind(connection, statement, parameters)) {
                return prepared.executeUpdate();
            }
        });
    }

    /** Lends a connection; what goes wrong is a {@link DatabaseFault}. */
    public <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static PreparedStatement bind(Connection connection, String text, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof Instant instant) {
                statement.setTimestamp(i + 1, Timestamp.from(instant));
            } else if (value instanceof Object[] array) {
                statement.setArray(i + 1, connection.createArrayOf(elementType(array), array));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    private static String elementType(Object[] array) {
        if (array instanceof UUID[]) {
            return "uuid";
        }
        return array instanceof Long[] ? "bigint" : "text";
    }

    /** The database did not do what it was asked. */
    public static final class DatabaseFault extends RuntimeException {
        public DatabaseFault(SQLException cause) {
            super(cause.getMessage(), cause);
        }

        /** SQLSTATE, or an empty text. */
        public String state() {
            return getCause() instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "";
        }
    }
}
