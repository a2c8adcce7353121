package co.gov.ventanilla.acceptance.bench.catalog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Datasets in great number: copies of those of the content pack under other names and titles, with their own versions and files. So their metadata are as long as real
 * ones. Their rows are views of the rows of what they were copied from.
 */
final class ManyDatasets {
    private static final int BATCH = 500;
    private static final String COPIES = """
            create temporary table copia on commit preserve rows as
            select n, t.id original, t.version, t.descripcion, t.nombre || '-' || n nombre, gen_random_uuid() nuevo,
              nextval(pg_get_serial_sequence('dataset_version', 'id')) version_nueva
            from generate_series(1, ?) n join (
              select row_number() over (order by d.nombre) - 1 lugar, count(*) over () todos, d.id, d.nombre, d.descripcion, v.id version
              from dataset d join dataset_version v on v.dataset_id = d.id
              where d.retirado is null and v.retirada is null) t on t.lugar = n % t.todos""";
    private static final String DESCRIPTIONS = """
            update copia set descripcion = descripcion || jsonb_build_object('nombre', nombre,
              'titulo', (descripcion->>'titulo') || ', lote ' || n,
              'palabrasClave', (descripcion->'palabrasClave') || jsonb_build_array('lote ' || n / 100))""";
    private static final String DATASETS = """
            insert into dataset (id, nombre, publicado, modificado, descripcion)
            select nuevo, nombre, now() - n * interval '1 minute', now() - n * interval '1 minute', descripcion from copia""";
    private static final String VERSIONS = """
            insert into dataset_version (id, dataset_id, numero, publicada, descripcion, columnas, recibido, sha256, bytes, filas, notas,
              perfil, hallazgos, excepcion)
            select c.version_nueva, c.nuevo, 1, now() - n * interval '1 minute', c.descripcion, v.columnas, v.recibido, v.sha256, v.bytes,
              v.filas, v.notas, v.perfil, v.hallazgos, v.excepcion
            from copia c join dataset_version v on v.id = c.version""";
    private static final String FILES = """
            insert into dataset_archivo (version_id, formato, sha256, bytes, bytes_gzip, sha256_gzip, creado)
            select c.version_nueva, a.formato, a.sha256, a.bytes, a.bytes_gzip, a.sha256_gzip, a.creado
            from copia c join dataset_archivo a on a.version_id = c.version""";
    private static final String CHANGES =
            "insert into dataset_cambio (nombre, clase, instante) select nombre, 'publicado', now() from copia order by n";

    private final Properties address;
    private final int count;

    ManyDatasets(Properties address, int count) {
        this.address = address;
        this.count = count;
    }

    /** Puts them into the register behind the portal's back: it has to be started again. @return their names */
    List<String> fill() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        address.getProperty("url"), address.getProperty("user"), address.getProperty("password"));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try (PreparedStatement copies = connection.prepareStatement(COPIES)) {
                copies.setInt(1, count);
                copies.execute();
            }
            for (String sql : List.of(DESCRIPTIONS, DATASETS, VERSIONS, FILES, CHANGES)) {
                statement.execute(sql);
            }
            connection.commit();
            views(connection, statement);
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
            return names(statement);
        }
    }

    /** In batches: PostgreSQL holds a lock for each new object until the end of the transaction. */
    private static void views(Connection connection, Statement statement) throws SQLException {
        List<String> views = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select version_nueva, version from copia order by n")) {
            while (found.next()) {
                views.add("create view filas.v" + found.getLong(1) + " as select * from filas.v" + found.getLong(2));
            }
        }
        for (int i = 0; i < views.size(); i += BATCH) {
            statement.execute(String.join(";", views.subList(i, Math.min(views.size(), i + BATCH))));
            connection.commit();
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select nombre from copia order by n")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }
}
