package co.gov.ventanilla.infra.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A running PostgreSQL whose data live in one folder. From {@link #start} to {@link #close} it answers on one free
 * loopback port, also after it died and was restarted, and {@code pg/conexion.properties} (mode 0600) tells where.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final int STOP_SECONDS = 20;

    private final PostgresStore store;
    private final FolderLock lock;
    private final PortalDatabase database;
    private final Supervisor supervisor;

    private EmbeddedPostgres(PostgresStore store, FolderLock lock, PortalDatabase database, Supervisor supervisor) {
        this.store = store;
        this.lock = lock;
        this.database = database;
        this.supervisor = supervisor;
    }

    /** Starts the server below {@code home/pg} and waits until it takes connections. */
    public static EmbeddedPostgres start(Path home) {
        return start(home, message -> System.getLogger(EmbeddedPostgres.class.getName())
                .log(System.Logger.Level.ERROR, message));
    }

    /**
     * The same, with a say in what happens when the server keeps dying.
     *
     * @param givenUp gets a Spanish line when the server died for the sixth time within ten minutes
     * @throws PostgresException when it does not start, or another process uses the folder
     */
    public static EmbeddedPostgres start(Path home, Consumer<String> givenUp) {
        try {
            PostgresStore store = PostgresStore.of(home.toAbsolutePath().normalize());
            FolderLock lock = FolderLock.tryLock(store.folder().resolve("servidor.lock"))
                    .orElseThrow(() -> new PostgresException("Otro proceso usa la base de datos de " + store.folder()));
            try {
                return started(store, lock, givenUp);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new PostgresException("No se pudo preparar PostgreSQL en " + home + ": " + e, e);
        }
    }

    private static EmbeddedPostgres started(PostgresStore store, FolderLock lock, Consumer<String> givenUp)
            throws IOException {
        Files.deleteIfExists(store.connectionFile());
        PostgresServer server = PostgresServer.prepare(store);
        PortalDatabase database = new PortalDatabase(freePort(), server.credentials());
        Supervisor supervisor = new Supervisor(server, database, givenUp);
        supervisor.startAndAwait();
        EmbeddedPostgres postgres = new EmbeddedPostgres(store, lock, database, supervisor);
        try {
            postgres.announce();
        } catch (IOException e) {
            supervisor.stop(STOP_SECONDS);
            throw e;
        }
        return postgres;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void announce() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("url", jdbcUrl());
        lines.put("user", user());
        lines.put("password", password());
        PrivateFile.writeProperties(store.connectionFile(), lines);
    }

    public String jdbcUrl() {
        return database.url();
    }

    public String user() {
        return Credentials.PORTAL;
    }

    public String password() {
        return database.credentials().portal();
    }

    /** The process number of the postmaster now running; another one after a restart. */
    public long pid() {
        return supervisor.pid();
    }

    /** Stops the server with a fast shutdown: open transactions are rolled back, committed ones are safe. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(store.connectionFile());
            supervisor.stop(STOP_SECONDS);
        } catch (IOException e) {
            throw new PostgresException("No se pudo detener PostgreSQL: " + e, e);
        } finally {
            lock.close();
        }
    }
}
