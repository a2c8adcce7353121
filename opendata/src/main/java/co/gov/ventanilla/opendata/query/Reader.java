package co.gov.ventanilla.opendata.query;

import co.gov.ventanilla.opendata.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Asks the database in a read-only transaction that is always rolled back, so that neither it nor the time-out stays on a pooled connection. Not to be called inside
 * another transaction.
 */
public final class Reader {
    /** Longest that rows take. */
    public static final Duration LIMIT = Duration.ofSeconds(5);
    /** Longest that counting takes; then there is no count. */
    public static final Duration COUNT_LIMIT = Duration.ofSeconds(3);

    private static final String CANCELED = "57014";
    private static final int AT_ONCE = 500;

    private final DataSource source;
    private final Duration limit;
    private final Duration countLimit;

    public Reader(DataSource source) {
        this(source, LIMIT, COUNT_LIMIT);
    }

    /** With other limits, at least a millisecond each. */
    public Reader(DataSource source, Duration limit, Duration countLimit) {
        this.source = source;
        this.limit = limit;
        this.countLimit = countLimit;
    }

    /** Work inside the transaction. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T with(Session session) throws SQLException;
    }

    /** What is done with each row. */
    @FunctionalInterface
    public interface RowHandler {
        /** Takes a row. @return whether it wants another */
        boolean take(ResultSet row) throws SQLException;
    }

    /**
     * Runs one question.
     *
     * @throws QueryTimeout when it takes too long
     * @throws BadQuery when a value goes beyond what the database can compare
     */
    public <T> T read(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException("A question about rows inside another transaction");
            }
            connection.setAutoCommit(false);
            try {
                execute(connection, "set transaction read only");
                return work.with(new Session(connection));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private static RuntimeException fault(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals(CANCELED)) {
            return new QueryTimeout();
        }
        return state.startsWith("22") || state.startsWith("54")
                ? new BadQuery("consulta", "valor", "Un valor de la consulta es más grande de lo que se puede comparar")
                : new Sql.DatabaseFault(e);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The statements of one question. */
    public final class Session {
        private final Connection connection;

        private Session(Connection connection) {
            this.connection = connection;
        }

        /** Hands over rows until there are no more or no more are wanted. */
        public void rows(Fragment query, RowHandler handler) throws SQLException {
            within(limit);
            long deadline = System.nanoTime() + limit.toNanos();
            try (PreparedStatement statement = prepare(query)) {
                statement.setFetchSize(AT_ONCE);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next() && handler.take(rows)) {
                        if (System.nanoTime() - deadline > 0) {
                            throw new QueryTimeout();
                        }
                    }
                }
            }
        }

        /** Counts the rows of a query; the last thing that a session does. Empty when counting takes too long. */
        public Optional<Long> countInTime(Fragment query) throws SQLException {
            try {
                return Optional.of(count(query, countLimit));
            } catch (SQLException e) {
                if (CANCELED.equals(e.getSQLState())) {
                    return Optional.empty();
                }
                throw e;
            }
        }

        /** Counts the rows of a query, as long as rows may take. */
        public long count(Fragment query) throws SQLException {
            return count(query, limit);
        }

        /** What makes an order of texts a Spanish one; empty on a PostgreSQL without ICU, which orders by characters. */
        public String spanishCollation() throws SQLException {
            String known = "select 1 from pg_catalog.pg_collation where collname = ?";
            return count(Fragment.of(known, "es-x-icu")) > 0 ? " collate \"es-x-icu\"" : "";
        }

        private long count(Fragment query, Duration most) throws SQLException {
            within(most);
            Fragment counted = Fragment.of("select count(*) from (").then(query).then(") contadas");
            try (PreparedStatement statement = prepare(counted);
                    ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }

        private void within(Duration most) throws SQLException {
            execute(connection, "set local statement_timeout = " + Math.max(1, most.toMillis()));
        }

        private PreparedStatement prepare(Fragment query) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(query.sql());
            for (int i = 0; i < query.parameters().size(); i++) {
                statement.setObject(i + 1, query.parameters().get(i));
            }
            return statement;
        }
    }
}
