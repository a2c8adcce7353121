package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.Configuration;
import co.gov.ventanilla.infra.launcher.configuration.Installation;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.launcher.configuration.SecretFile;
import co.gov.ventanilla.infra.launcher.operator.OperatorDoor;
import co.gov.ventanilla.infra.postgres.EmbeddedPostgres;
import co.gov.ventanilla.infra.postgres.FolderLock;
import co.gov.ventanilla.infra.postgres.Folders;
import co.gov.ventanilla.infra.postgres.PostgresException;
import co.gov.ventanilla.infra.postgres.PrivateFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The portal as one process: lock, ports, database, application, and the same backwards. {@link #run} stays in the
 * foreground until a signal or a failure ends it.
 */
final class Portal {
    private final Configuration configuration;
    private final Installation installation;
    private final PrintStream out;
    private final String operatorToken = PrivateFile.randomSecret();
    private final Ending ending = new Ending();
    private final @Nullable Errand errand;
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable PayaraServer payara;

    private Portal(Configuration configuration, Installation installation, PrintStream out, @Nullable Errand errand) {
        this.configuration = configuration;
        this.installation = installation;
        this.out = out;
        this.errand = errand;
    }

    /**
     * What a portal is started for, if not to stay.
     *
     * @param properties more properties for the application
     * @param work done when the portal is ready; then it ends, and this is why
     */
    record Errand(Map<String, String> properties, Supplier<Ending.Reason> work) {}

    /** Answers the exit code: 0 after a wanted end. */
    static int run(Configuration configuration, Installation installation, PrintStream out) {
        return run(configuration, installation, out, null);
    }

    /** The same for one errand. */
    static int run(Configuration configuration, Installation installation, PrintStream out, @Nullable Errand errand) {
        Ports.checkFree(configuration);
        try {
            Folders.make(configuration.home(), "rwx--x--x");
            FolderLock held = FolderLock.tryLock(configuration.home().resolve("portal.lock"))
                    .orElseThrow(() -> LaunchException.bad(
                            "PORTAL_HOME", "ya lo usa otro portal en marcha: " + configuration.home()));
            try {
                return new Portal(configuration, installation, out, errand).runLocked();
            } finally {
                held.close();
            }
        } catch (IOException e) {
            throw LaunchException.bad("PORTAL_HOME", "no se puede usar: " + e);
        }
    }

    private int runLocked() throws IOException {
        Console.divert(configuration.home());
        System.setProperty(
                "java.io.tmpdir", PayaraServer.temporary(configuration.home()).toString());
        Files.deleteIfExists(OperatorDoor.file(configuration.home()));
        ending.watchSignals();
        PrivateFile.writePublic(pidFile(), ProcessHandle.current().pid() + "\n");
        // on a thread of its own, so that a signal is heard while the server is still starting
        Thread starter = new Thread(this::start, "portal-start");
        starter.setDaemon(true);
        starter.start();
        Ending.Reason reason = ending.await();
        out.println(reason.line());
        stop();
        return reason.exitCode();
    }

    private void start() {
        try {
            CityOfHome.check(configuration.home(), configuration.contentPack());
            SecretFile.createIfMissing(configuration.secretFile());
            out.println("Base de datos: arrancando");
            Configuration.ExternalDatabase database = startDatabase();
            out.println("Aplicación: arrancando (registro en "
                    + configuration.home().resolve("logs/portal.log") + ")");
            ApplicationProperties.set(configuration, database, operatorToken);
            if (errand != null) {
                errand.properties().forEach(System::setProperty);
            }
            startApplication();
            writeOperatorFile();
            if (errand == null) {
                out.println("Portal listo: " + configuration.publicUrl());
            } else {
                Ending.Reason done = errand.work().get();
                ending.because(done.exitCode(), done.line());
            }
        } catch (LaunchException e) {
            ending.because(e.exitCode(), e.line());
        } catch (IOException | RuntimeException | Error e) {
            ending.because(LaunchException.DEPLOYMENT, "Fallo inesperado al arrancar: " + e);
        }
    }

    private Configuration.ExternalDatabase startDatabase() {
        if (!configuration.database().isNone()) {
            ExternalDatabaseCheck.check(configuration.database());
            return configuration.database();
        }
        try {
            EmbeddedPostgres started = EmbeddedPostgres.start(
                    configuration.home(), line -> ending.because(LaunchException.DATABASE, "Base de datos: " + line));
            synchronized (this) {
                postgres = started;
            }
            return new Configuration.ExternalDatabase(started.jdbcUrl(), started.user(), started.password());
        } catch (PostgresException e) {
            throw new LaunchException(LaunchException.DATABASE, "Base de datos: " + e.getMessage(), e);
        }
    }

    private void startApplication() throws IOException {
        PayaraServer server = new PayaraServer(configuration, installation.war());
        synchronized (this) {
            payara = server;
        }
        server.start();
    }

    private void writeOperatorFile() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("url", configuration.operatorUrl());
        lines.put("token", operatorToken);
        lines.put("secreto", configuration.secretFile().toString());
        PrivateFile.writeProperties(OperatorDoor.file(configuration.home()), lines);
    }

    private synchronized void stop() throws IOException {
        Files.deleteIfExists(OperatorDoor.file(configuration.home()));
        if (payara != null) {
            payara.stop();
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (PostgresException e) {
                out.println("Base de datos: " + e.getMessage());
            }
        }
        Files.deleteIfExists(pidFile());
    }

    private Path pidFile() {
        return configuration.home().resolve("portal.pid");
    }
}
