package co.gov.ventanilla.portal.respaldo;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.pqrsd.adjunto.Almacen;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Backs the portal up into a folder, beside the filing: one snapshot of the database, and the files that its rows name. */
@ApplicationScoped
public class Respaldo {
    private static final Logger LOG = Logger.getLogger(Respaldo.class.getName());
    private static final Mensajes MENSAJES = Mensajes.junto(Respaldo.class);
    private static final String POM = "/META-INF/maven/co.gov.ventanilla/portal-web/pom.properties";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    @Resource
    ManagedExecutorService ejecutor;

    @Inject
    Almacen almacen;

    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    @Inject
    ServletContext contexto;

    private final AtomicReference<Progreso> progreso = new AtomicReference<>();

    /**
     * How the last backup stands.
     *
     * @param estado en_curso, listo or fallo
     * @param motivo why it failed; empty otherwise
     * @param manifiesto SHA-256 of the manifest, worth keeping elsewhere; empty until it is done
     * @param faltantes files that the register names and the disk did not have
     */
    public record Progreso(
            String estado,
            String carpeta,
            String motivo,
            long archivos,
            long bytes,
            double segundos,
            long eventos,
            String cabeza,
            String manifiesto,
            List<String> faltantes) {
        static Progreso enCurso(Path carpeta) {
            return new Progreso("en_curso", carpeta.toString(), "", 0, 0, 0, 0, "", "", List.of());
        }

        static Progreso fallo(Path carpeta, String motivo) {
            return new Progreso("fallo", carpeta.toString(), motivo, 0, 0, 0, 0, "", "", List.of());
        }

        /** Whether it still runs. */
        boolean dura() {
            return estado.equals("en_curso");
        }
    }

    /** The last backup; null when there was none since the start. */
    public Progreso progreso() {
        return progreso.get();
    }

    /** Begins a backup, unless one runs or the folder is there; either way {@link #progreso} tells. */
    public Progreso empezar(Path carpeta) {
        Progreso antes = progreso.get();
        if (antes != null && antes.dura()) {
            return Progreso.fallo(carpeta, MENSAJES.texto("otro", antes.carpeta()));
        }
        if (!carpeta.isAbsolute() || carpeta.getFileName() == null || !Files.isDirectory(carpeta.getParent())) {
            return Progreso.fallo(carpeta, MENSAJES.texto("sin_lugar", carpeta));
        }
        for (Path ocupada : List.of(carpeta, CarpetaRespaldo.parcial(carpeta))) {
            if (Files.exists(ocupada)) {
                return Progreso.fallo(carpeta, MENSAJES.texto("existe", ocupada));
            }
        }
        Progreso nuevo = Progreso.enCurso(carpeta);
        if (!progreso.compareAndSet(antes, nuevo)) {
            return Progreso.fallo(carpeta, MENSAJES.texto("otro", carpeta));
        }
        String version = version();
        ejecutor.execute(() -> progreso.set(respaldar(carpeta, version)));
        return nuevo;
    }

    private Progreso respaldar(Path carpeta, String version) {
        Instant desde = clock.maquina();
        try {
            CarpetaRespaldo copia = new CarpetaRespaldo(carpeta);
            List<String> faltantes = new ArrayList<>();
            Manifiesto base = tablas(copia, version, faltantes);
            propios(copia);
            String sha256 = copia.terminar(base.con(copia.archivos(), faltantes));
            return new Progreso(
                    "listo",
                    carpeta.toString(),
                    "",
                    copia.archivos().size(),
                    copia.bytes(),
                    Duration.between(desde, clock.maquina()).toMillis() / 1000.0,
                    base.cadena().eventos(),
                    base.cadena().cabeza(),
                    sha256,
                    faltantes);
        } catch (Exception | Error e) {
            LOG.log(Level.SEVERE, "backup failed", e);
            return Progreso.fallo(carpeta, MENSAJES.texto("fallo", String.valueOf(e.getMessage())));
        }
    }

    /** Tables and the files that they name, all of one snapshot. */
    private Manifiesto tablas(CarpetaRespaldo copia, String version, List<String> faltantes) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                return tablas(copia, connection, version, faltantes);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Manifiesto tablas(CarpetaRespaldo copia, Connection connection, String version, List<String> faltantes)
            throws Exception {
        Tablas tablas = new Tablas(connection);
        String esquema = uno(
                tablas,
                "select version from flyway_schema_history where success and version is not null "
                        + "order by installed_rank desc limit 1");
        List<Manifiesto.Tabla> copiadas = new ArrayList<>();
        for (String tabla : tablas.enOrden()) {
            List<String> columnas = tablas.columnas(tabla);
            long[] filas = {0};
            copia.escribir(
                    new Manifiesto.Tabla(tabla, columnas, 0).ruta(),
                    out -> filas[0] = tablas.sacar(tabla, columnas, out));
            copiadas.add(new Manifiesto.Tabla(tabla, columnas, filas[0]));
        }
        archivos(copia, tablas, faltantes);
        return new Manifiesto(
                Manifiesto.FORMATO,
                version,
                clock.now(),
                esquema,
                uno(tablas, "show server_version"),
                new Manifiesto.Cadena(
                        Long.parseLong(uno(tablas, "select eventos from cadena")),
                        uno(tablas, "select cabeza from cadena")),
                copiadas,
                tablas.secuencias(),
                List.of(),
                List.of());
    }

    /** Files that the tables name: of petitions, of the catalog, of drafts. */
    private void archivos(CarpetaRespaldo copia, Tablas tablas, List<String> faltantes) throws Exception {
        for (String sha256 :
                tablas.textos("select distinct sha256 from adjunto where estado <> 'suprimido' order by 1")) {
            if (!archivo(copia, sha256)) {
                faltantes.add(sha256);
            }
        }
        for (String sha256 :
                tablas.textos("select distinct sha256 from dataset_version where retirada is null order by 1")) {
            String ruta = "datos/sha256/" + sha256.substring(0, 2) + "/" + sha256;
            if (!copiar(copia, ruta, ajustes.home().resolve(ruta))) {
                faltantes.add(sha256);
            }
        }
        for (String id : tablas.textos("select id from borrador_archivo order by 1")) {
            // a draft that ended meanwhile has taken its file along
            copiar(copia, "archivos/borradores/" + id, ajustes.home().resolve("archivos/borradores/" + id));
        }
    }

    private static String uno(Tablas tablas, String consulta) throws SQLException {
        return tablas.textos(consulta).get(0);
    }

    /** A stored file may move into quarantine while it is looked for. */
    private boolean archivo(CarpetaRespaldo copia, String sha256) throws Exception {
        for (int intento = 0; intento < 3; intento++) {
            Path lugar = almacen.lugar(sha256);
            if (copiar(copia, ajustes.home().relativize(lugar).toString(), lugar)) {
                return true;
            }
        }
        return false;
    }

    private static boolean copiar(CarpetaRespaldo copia, String ruta, Path archivo) throws Exception {
        try (InputStream in = Files.newInputStream(archivo)) {
            copia.escribir(ruta, in::transferTo);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Keys, content pack and register of outages. */
    private void propios(CarpetaRespaldo copia) throws Exception {
        copiar(copia, "secreto.properties", ajustes.secretFile());
        copiar(copia, "fallas/registro.jsonl", ajustes.home().resolve("fallas/registro.jsonl"));
        Path paquete = ajustes.content();
        List<Path> contenido;
        try (Stream<Path> todo = Files.walk(paquete)) {
            contenido = todo.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path archivo : contenido) {
            copiar(copia, "contenido/" + paquete.relativize(archivo), archivo);
        }
    }

    /** Of this war; asked on the thread of the request, where its context is. */
    private String version() {
        Properties pom = new Properties();
        try (InputStream in = contexto.getResourceAsStream(POM)) {
            if (in != null) {
                pom.load(in);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "version not read", e);
        }
        return pom.getProperty("version", "?");
    }
}
