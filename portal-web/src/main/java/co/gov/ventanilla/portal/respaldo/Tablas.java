package co.gov.ventanilla.portal.respaldo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The tables of the register on one connection: which there are, in which order they refer to each other, and COPY of each. */
final class Tablas {
    private static final String HISTORIA = "flyway_schema_history";

    private final Connection connection;

    Tablas(Connection connection) {
        this.connection = connection;
    }

    /** Every table of the portal but Flyway's own and the unlogged ones, whose rows may go; those first to which others refer. */
    List<String> enOrden() throws SQLException {
        Map<String, Set<String>> referidas = new TreeMap<>();
        for (String tabla : textos("select relname from pg_class where relkind in ('r', 'p') and not relispartition "
                + "and relpersistence = 'p' "
                + "and relnamespace = current_schema()::regnamespace and relname <> '" + HISTORIA + "'")) {
            referidas.put(tabla, new TreeSet<>());
        }
        try (Statement statement = connection.createStatement();
                ResultSet filas = statement.executeQuery("select c.relname, f.relname from pg_constraint k "
                        + "join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid "
                        + "where k.contype = 'f' and k.connamespace = current_schema()::regnamespace "
                        + "and k.conrelid <> k.confrelid")) {
            while (filas.next()) {
                referidas.get(filas.getString(1)).add(filas.getString(2));
            }
        }
        Set<String> orden = new LinkedHashSet<>();
        while (orden.size() < referidas.size()) {
            List<String> listas = referidas.keySet().stream()
                    .filter(t -> !orden.contains(t) && orden.containsAll(referidas.get(t)))
                    .toList();
            if (listas.isEmpty()) {
                throw new SQLException("tables refer to each other in a circle: " + referidas);
            }
            orden.addAll(listas);
        }
        return List.copyOf(orden);
    }

    /** Columns of a table that hold what was written, in their order. */
    List<String> columnas(String tabla) throws SQLException {
        return textos("select attname from pg_attribute where attrelid = '" + tabla + "'::regclass "
                + "and attnum > 0 and not attisdropped and attgenerated = '' order by attnum");
    }

    /** Every sequence that has given a value, with the last one. */
    List<Manifiesto.Secuencia> secuencias() throws SQLException {
        List<Manifiesto.Secuencia> secuencias = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet filas = statement.executeQuery("select sequencename, last_value from pg_sequences "
                        + "where schemaname = current_schema() and last_value is not null order by 1")) {
            while (filas.next()) {
                secuencias.add(new Manifiesto.Secuencia(filas.getString(1), filas.getLong(2)));
            }
        }
        return secuencias;
    }

    /** Writes the rows of a table. @return how many */
    long sacar(String tabla, List<String> columnas, OutputStream out) throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + lista(tabla, columnas) + " to stdout", out);
    }

    /** Reads rows into a table; identities keep their values. @return how many */
    long meter(String tabla, List<String> columnas, InputStream in) throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + lista(tabla, columnas) + " from stdin", in, 1 << 16);
    }

    /** Sets a sequence so that it goes on behind a value. */
    void seguir(Manifiesto.Secuencia secuencia) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(cast(? as regclass), ?, true)")) {
            statement.setString(1, entreComillas(secuencia.nombre()));
            statement.setLong(2, secuencia.ultimo());
            statement.execute();
        }
    }

    List<String> textos(String consulta) throws SQLException {
        List<String> textos = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet filas = statement.executeQuery(consulta)) {
            while (filas.next()) {
                textos.add(filas.getString(1));
            }
        }
        return textos;
    }

    static String entreComillas(String nombre) {
        return '"' + nombre.replace("\"", "\"\"") + '"';
    }

    private static String lista(String tabla, List<String> columnas) {
        return entreComillas(tabla)
                + columnas.stream().map(Tablas::entreComillas).collect(Collectors.joining(", ", " (", ")"));
    }
}
