package co.gov.ventanilla.portal.platform.arranque;

import co.gov.ventanilla.portal.contenido.ContenidoInvalido;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.secreto.Secretos;
import co.gov.ventanilla.portal.respaldo.Restauracion;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * First act of the application: content pack, keys, durable database, a backup if one is to be restored, migrations. If one fails nothing is served, and the
 * launcher reads the reason and the exit code from the system properties {@code portal.fallo} and
 * {@code portal.fallo.codigo}.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=portal.db.url}",
        user = "${MPCONFIG=portal.db.user}",
        password = "${MPCONFIG=portal.db.password}",
        minPoolSize = 2,
        maxPoolSize = 10,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            // not again within a second: it would be one question more for each act
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true",
            // A failed row would otherwise stand in the log, with names and addresses.
            "logServerErrorDetail=false"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Arranque {
    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    @Inject
    ContenidoActivo contenido;

    @Inject
    Secretos secretos;

    @Inject
    Ajustes ajustes;

    @PostConstruct
    void start() {
        try {
            contenido.todo();
        } catch (RuntimeException e) {
            throw report(2, "CONTENT_PACK: " + razon(e), e);
        }
        try {
            secretos.leer();
        } catch (RuntimeException e) {
            throw report(2, "SECRET_FILE: " + e.getMessage(), e);
        }
        try {
            requireDurable();
            if (ajustes.restaurar().isPresent()) {
                Restauracion.cargar(ajustes.restaurar().get(), dataSource, flyway());
            }
            flyway().load().migrate();
        } catch (SQLException | IOException | RuntimeException e) {
            throw report(3, "DATABASE_URL: " + e.getMessage(), e);
        }
    }

    /** What the reader of the pack said; the container wraps what a bean throws while it is made. */
    private static String razon(Throwable e) {
        for (Throwable causa = e; causa != null; causa = causa.getCause()) {
            if (causa instanceof ContenidoInvalido) {
                return causa.getMessage();
            }
        }
        return String.valueOf(e.getMessage());
    }

    private FluentConfiguration flyway() {
        return Flyway.configure(Arranque.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration");
    }

    private void requireDurable() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit"}) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    row.next();
                    if ("off".equals(row.getString(1))) {
                        throw new SQLException("PostgreSQL trabaja con " + setting
                                + "=off y podría perder radicados confirmados; actívelo");
                    }
                }
            }
        }
    }

    private static IllegalStateException report(int code, String reason, Exception cause) {
        System.setProperty("portal.fallo", reason);
        System.setProperty("portal.fallo.codigo", Integer.toString(code));
        return new IllegalStateException(reason, cause);
    }
}
