package co.gov.ventanilla.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A portal of its own: {@code portal.jar run} on a free port with a temporary PORTAL_HOME, until {@link #close}. */
public final class PortalProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(180);

    private final Path home;
    private final int port;
    private final Map<String, String> environment = new TreeMap<>();
    private Process process;
    private int starts;
    private String heap = "768m";

    private PortalProcess(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** Starts a portal and waits until it says that it is ready. @param extra environment beside the usual */
    public static PortalProcess start(Map<String, String> extra) {
        PortalProcess portal = prepare(extra);
        try {
            portal.restart();
            return portal;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A portal with its home, not yet started: {@link #restart} does that. */
    public static PortalProcess prepare(Map<String, String> extra) {
        try {
            Path home = Files.createTempDirectory("portal-acceptance-");
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
            PortalProcess portal = new PortalProcess(home, freePort());
            portal.environment.putAll(Map.of(
                    "PORT",
                    "" + portal.port,
                    "PORTAL_HOME",
                    home.toString(),
                    "LIMITS",
                    "off",
                    "CONTENT_PACK",
                    Path.of(System.getProperty("portal.content")).normalize().toString()));
            portal.environment.putAll(extra);
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
            return portal;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets a variable for the next start. */
    public void set(String variable, String value) {
        environment.put(variable, value);
    }

    /** Largest heap from the next start on, as -Xmx takes it. */
    public void heap(String most) {
        heap = most;
    }

    /** Starts it again on the same home and port; it must not be running. */
    public void restart() throws IOException {
        starts++;
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-jar",
                Path.of(System.getProperty("portal.jar")).normalize().toString(),
                "run");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(output().toFile());
        Instant begun = Instant.now();
        process = builder.start();
        Wait.until(START, "«Portal listo» in " + output(), () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("portal ended with " + process.exitValue() + ": " + read(output()));
            }
            return read(output()).contains("Portal listo: " + url());
        });
        System.out.println("portal " + url() + " ready after "
                + Duration.between(begun, Instant.now()).toSeconds() + " s");
    }

    /** SIGKILL to the portal and everything it started, the database included. */
    public void killTree() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        await(process.toHandle());
        all.forEach(PortalProcess::await);
    }

    /** SIGKILL to the portal alone, as the kernel does when memory runs out; its database is left behind. */
    public void killAlone() {
        process.destroyForcibly();
        await(process.toHandle());
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Process id of the portal's JVM. */
    public long pid() {
        return process.pid();
    }

    public Path home() {
        return home;
    }

    /** From now on the database takes no connection and has ended every one: it is away, and the launcher does not know. */
    public void freezeDatabase() {
        database(
                "alter database portal allow_connections false",
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'portal'");
    }

    /** The end of {@link #freezeDatabase}. */
    public void reviveDatabase() {
        database("alter database portal allow_connections true");
    }

    /** Address of its embedded database: url, user, password. */
    public Properties databaseAddress() {
        Properties address = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("pg/conexion.properties"))) {
            address.load(reader);
            return address;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the portal's own process runs. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    private void database(String... statements) {
        try (Connection connection = connect("/postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something while no filing can take a number: another connection holds the head of the register. */
    void whileTheRegisterIsHeld(Runnable act) {
        try (Connection connection = connect("/portal");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select * from cadena for update");
            act.run();
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties address = databaseAddress();
        String url = address.getProperty("url").replaceFirst("/portal$", database);
        return DriverManager.getConnection(url, address.getProperty("user"), address.getProperty("password"));
    }

    /** What the portal printed since its last start. */
    public String printed() {
        return read(output());
    }

    private Path output() {
        return home.resolve("salida-" + starts + ".txt");
    }

    /** SIGTERM, then SIGKILL to what is left; removes the home. */
    @Override
    public synchronized void close() {
        if (process != null) {
            List<ProcessHandle> all = process.descendants().toList();
            process.destroy();
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
            process = null;
            keepLogs();
            Temporary.delete(home);
        }
    }

    private void keepLogs() {
        Path kept = Path.of("target", "portal-logs", "" + port);
        try (Stream<Path> logs = Files.walk(home, 2)) {
            Files.createDirectories(kept);
            for (Path log : logs.filter(f -> f.toString().matches(".*/logs/[^/]+|.*/salida-\\d+\\.txt"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            System.err.println("logs not kept: " + e);
        }
    }

    private static void await(ProcessHandle handle) {
        Wait.until(Duration.ofSeconds(20), "end of process " + handle.pid(), () -> !handle.isAlive());
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
