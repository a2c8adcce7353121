package co.gov.ventanilla.portal.respaldo;

import co.gov.ventanilla.portal.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Loads a backup into an empty database: the schema of the backup, its rows in one transaction, the sequences; the start of the
 * portal then migrates to the newest schema. The files were put in their places before, by the launcher, which has compared each
 * with the manifest.
 */
public final class Restauracion {
    private Restauracion() {}

    /**
     * Loads the tables.
     *
     * @param flyway configured for the database, at its newest version
     * @throws SQLException when the database is not empty or the backup does not fit; then nothing is loaded
     */
    public static void cargar(Path carpeta, DataSource dataSource, FluentConfiguration flyway)
            throws SQLException, IOException {
        Manifiesto manifiesto =
                Json.MAPPER.readValue(Files.readAllBytes(carpeta.resolve(Manifiesto.NOMBRE)), Manifiesto.class);
        if (manifiesto.formato() != Manifiesto.FORMATO) {
            throw new SQLException("el respaldo tiene el formato " + manifiesto.formato() + ", que no se conoce");
        }
        Flyway delRespaldo = flyway.target(manifiesto.esquema()).load();
        if (delRespaldo.info().applied().length > 0) {
            throw new SQLException("la base de datos no está vacía: restaure en una nueva");
        }
        delRespaldo.migrate();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                cargar(carpeta, manifiesto, connection);
                connection.commit();
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void cargar(Path carpeta, Manifiesto manifiesto, Connection connection)
            throws SQLException, IOException {
        Tablas tablas = new Tablas(connection);
        List<String> orden = tablas.enOrden();
        var porNombre = manifiesto.tablas().stream().collect(Collectors.toMap(Manifiesto.Tabla::nombre, t -> t));
        if (!new HashSet<>(orden).equals(porNombre.keySet())) {
            throw new SQLException("el respaldo tiene otras tablas que el esquema " + manifiesto.esquema());
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate " + orden.stream().map(Tablas::entreComillas).collect(Collectors.joining(", ")));
            for (String nombre : orden) {
                meter(carpeta, porNombre.get(nombre), tablas);
            }
            for (Manifiesto.Secuencia secuencia : manifiesto.secuencias()) {
                tablas.seguir(secuencia);
            }
            // what waited then may have left since: nobody gets it twice
            statement.executeUpdate("update correo set estado = 'posiblemente_enviado' "
                    + "where estado in ('pendiente', 'enviando') and not en_carpeta");
        }
        String cabeza =
                tablas.textos("select eventos || ' ' || cabeza from cadena").get(0);
        if (!cabeza.equals(
                manifiesto.cadena().eventos() + " " + manifiesto.cadena().cabeza())) {
            throw new SQLException("la cabeza de la cadena no es la del manifiesto");
        }
    }

    private static void meter(Path carpeta, Manifiesto.Tabla tabla, Tablas tablas) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(carpeta.resolve(tabla.ruta()))) {
            long filas = tablas.meter(tabla.nombre(), tabla.columnas(), in);
            if (filas != tabla.filas()) {
                throw new SQLException(
                        "la tabla " + tabla.nombre() + " tiene " + filas + " filas y no " + tabla.filas());
            }
        }
    }
}
