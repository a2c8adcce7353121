package co.gov.ventanilla.portal.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The database as a whole: whether it answers. */
@ApplicationScoped
public class BaseDeDatos {
    private static final int SEGUNDOS = 10;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    /** Whether the register can be read now; waits ten seconds for the answer at most. */
    public boolean responde() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SEGUNDOS);
            return statement.execute("select 1 from cadena");
        } catch (SQLException e) {
            return false;
        }
    }
}
