package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.Configuration.ExternalDatabase;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** A database of the operator's own must answer, and must keep what it acknowledged. */
final class ExternalDatabaseCheck {
    private ExternalDatabaseCheck() {}

    static void check(ExternalDatabase database) {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("connectTimeout", "10");
        try (Connection connection = DriverManager.getConnection(database.url(), properties);
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                checkNotOff(statement, setting);
            }
        } catch (SQLException e) {
            throw new LaunchException(
                    LaunchException.DATABASE, "Base de datos: DATABASE_URL no responde (" + e.getMessage() + ")", e);
        }
    }

    private static void checkNotOff(Statement statement, String setting) throws SQLException {
        try (ResultSet found = statement.executeQuery("show " + setting)) {
            found.next();
            if (found.getString(1).equals("off")) {
                throw new LaunchException(
                        LaunchException.DATABASE,
                        "Base de datos: DATABASE_URL perdería radicaciones en un apagón (" + setting + " = off)");
            }
        }
    }
}
