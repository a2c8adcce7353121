package co.gov.ventanilla.infra.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/** The portal's role and database inside the server, and the proof that commits are durable. */
record PortalDatabase(int port, Credentials credentials) {
    private static final long PATIENCE_SECONDS = 300;
    private static final Map<String, String> REQUIRED =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "data_checksums", "on");

    String url() {
        return url(Credentials.PORTAL);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Waits until the server answers (after a crash it first recovers), then makes what is missing and verifies. */
    void open(Process server) throws SQLException {
        try (Connection connection = awaitAnswer(server);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = 'portal'")) {
                statement.execute("create role portal login");
                statement.execute("grant pg_monitor to portal");
            }
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(Credentials.PORTAL, credentials.portal().toCharArray(), "scram-sha-256");
            if (!exists(statement, "select 1 from pg_database where datname = 'portal'")) {
                statement.execute("create database portal owner portal");
            }
        }
        verifyDurable();
    }

    private Connection awaitAnswer(Process server) throws SQLException {
        long limit = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (true) {
            try {
                return connect("postgres", Credentials.ADMINISTRATOR, credentials.administrator());
            } catch (SQLException notYet) {
                boolean refused =
                        notYet.getSQLState() != null && notYet.getSQLState().startsWith("28");
                if (refused || !server.isAlive() || System.nanoTime() > limit) {
                    throw notYet;
                }
                Pause.millis(50);
            }
        }
    }

    /** Asks as the portal's role in the portal's database: a setting hidden in either of them is seen too. */
    private void verifyDurable() throws SQLException {
        try (Connection connection = connect(Credentials.PORTAL, Credentials.PORTAL, credentials.portal());
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : REQUIRED.entrySet()) {
                try (ResultSet found = statement.executeQuery("show " + setting.getKey())) {
                    found.next();
                    if (!setting.getValue().equals(found.getString(1))) {
                        throw new PostgresException("PostgreSQL no garantiza las radicaciones: " + setting.getKey()
                                + " = " + found.getString(1));
                    }
                }
            }
        }
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        Connection connection = new Driver().connect(url(database), properties);
        if (connection == null) {
            throw new SQLException("driver refuses " + url(database));
        }
        return connection;
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }
}
