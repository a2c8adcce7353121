package co.gov.ventanilla.acceptance.bench;

import co.gov.ventanilla.acceptance.bench.Recording.Step;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * A recorded filing sent again and again by a plain JDBC client with a pool: same statements, same transaction, same parameters but
 * for those that must differ. Those are recognised by their value: number of the event, number and id of the petition, digests and
 * codes.
 */
final class Replay implements AutoCloseable {
    private final List<Step> steps;
    private final Known recorded;
    private final BlockingQueue<Connection> pool;
    private final SecureRandom random = new SecureRandom();

    /** What the recorded filing got: its event, its number in the year, its id, its radicado. No two may be equal. */
    record Known(String event, String number, String id, String radicado) {}

    Replay(List<Step> steps, Known recorded, Properties address, int poolSize) throws SQLException {
        this.steps = steps;
        this.recorded = recorded;
        pool = new ArrayBlockingQueue<>(poolSize);
        for (int i = 0; i < poolSize; i++) {
            Connection connection = DriverManager.getConnection(
                    address.getProperty("url"), address.getProperty("user"), address.getProperty("password"));
            connection.setAutoCommit(false);
            pool.add(connection);
        }
    }

    /** One filing. */
    void file() throws SQLException, InterruptedException {
        Connection connection = pool.take();
        try {
            Map<String, String> now = new HashMap<>();
            for (Step step : steps) {
                run(connection, step, now);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            pool.add(connection);
        }
    }

    private void run(Connection connection, Step step, Map<String, String> now) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(step.sql().replaceAll("\\$\\d+", "?"))) {
            int at = 0;
            for (String parameter : step.parameters()) {
                statement.setObject(++at, parameter == null ? null : changed(parameter, now), Types.OTHER);
            }
            if (statement.execute()) {
                try (ResultSet found = statement.getResultSet()) {
                    learn(step.sql(), found, now);
                }
            }
        }
    }

    /** Answers of the database on which later parameters depend. */
    private void learn(String sql, ResultSet found, Map<String, String> now) throws SQLException {
        String start = sql.toLowerCase(java.util.Locale.ROOT);
        while (found.next()) {
            if (start.contains("from cadena")) {
                now.put(recorded.event(), Long.toString(found.getLong(1) + 1));
            } else if (start.contains("consecutivo")) {
                String number = found.getString(1);
                now.put(recorded.number(), number);
                now.put(recorded.radicado(), recorded.radicado().replace(recorded.number(), number));
            } else if (start.contains("lastval")) {
                now.put(recorded.id(), found.getString(1));
            }
        }
    }

    private String changed(String value, Map<String, String> now) {
        String known = now.get(value);
        if (known != null) {
            return known;
        }
        if (value.matches("[0-9a-f]{64}")) {
            return now.computeIfAbsent(value, v -> hex(32));
        }
        if (value.matches("[0-9A-Z]{16}")) {
            return now.computeIfAbsent(value, v -> hex(8).toUpperCase(java.util.Locale.ROOT));
        }
        if (value.matches("<[0-9a-f-]{36}@.*>")) {
            return "<" + UUID.randomUUID() + value.substring(37);
        }
        String radicado = now.get(recorded.radicado());
        return radicado == null ? value : value.replace(recorded.radicado(), radicado);
    }

    private String hex(int bytes) {
        byte[] all = new byte[bytes];
        random.nextBytes(all);
        return HexFormat.of().formatHex(all);
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : pool) {
            connection.close();
        }
    }
}
