package co.gov.ventanilla.infra.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The thread that starts the server and stays with it. It must be one thread that lives as long as the server is
 * wanted: the kernel tells the server to stop when the thread that started it ends.
 */
final class Supervisor {
    private static final System.Logger LOG = System.getLogger(Supervisor.class.getName());
    private static final int RESTARTS = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final PostgresServer server;
    private final PortalDatabase database;
    private final Consumer<String> givenUp;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Thread thread = new Thread(this::superviseUntilStopped, "postgres");
    private volatile boolean stopping;
    private volatile @Nullable Process process;

    Supervisor(PostgresServer server, PortalDatabase database, Consumer<String> givenUp) {
        this.server = server;
        this.database = database;
        this.givenUp = givenUp;
        thread.setDaemon(true);
    }

    void startAndAwait() {
        thread.start();
        try {
            ready.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PostgresException known
                    ? known
                    : new PostgresException("PostgreSQL no arrancó: " + e.getCause(), e);
        }
    }

    private void superviseUntilStopped() {
        try {
            launch();
            ready.complete(null);
        } catch (IOException | SQLException | RuntimeException e) {
            ready.completeExceptionally(new PostgresException("PostgreSQL no arrancó: " + e.getMessage() + said(), e));
            endFailed();
            return;
        }
        Deque<Long> deaths = new ArrayDeque<>();
        while (awaitDeath()) {
            long now = System.nanoTime();
            deaths.removeIf(past -> now - past > WINDOW.toNanos());
            deaths.add(now);
            if (deaths.size() > RESTARTS) {
                givenUp.accept("PostgreSQL murió " + deaths.size() + " veces en " + WINDOW.toMinutes() + " minutos");
                return;
            }
            relaunch();
        }
    }

    private void launch() throws IOException, SQLException {
        Orphans.clear(server.store());
        Process started = server.start(port());
        process = started;
        if (stopping) {
            end(started, 1);
        }
        database.open(started);
    }

    private void relaunch() {
        LOG.log(System.Logger.Level.WARNING, "PostgreSQL died, starting it again on port {0,number,#}", port());
        try {
            launch();
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "PostgreSQL did not come back" + said(), e);
            endFailed();
            Pause.millis(500);
        }
    }

    /** Answers false when the end was wanted. */
    private boolean awaitDeath() {
        Process current = process;
        if (current != null) {
            Programs.await(current);
        }
        return !stopping;
    }

    private int port() {
        return database.port();
    }

    long pid() {
        Process current = process;
        return current == null ? -1 : current.pid();
    }

    /** Ends the server and the thread; afterwards nothing of them runs. */
    void stop(int patienceSeconds) throws IOException {
        stopping = true;
        Process current = process;
        if (current != null) {
            end(current, patienceSeconds);
        }
        try {
            thread.join(patienceSeconds * 1000L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Fast shutdown, then immediate shutdown, then the axe. */
    private static void end(Process process, int patienceSeconds) throws IOException {
        for (String signal : List.of("INT", "QUIT", "KILL")) {
            if (!process.isAlive()) {
                return;
            }
            Programs.signal(process.pid(), signal);
            awaitEnd(process, patienceSeconds);
        }
    }

    private static void awaitEnd(Process process, int seconds) {
        try {
            process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void endFailed() {
        Process current = process;
        try {
            if (current != null) {
                end(current, 5);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the failed server could not be signalled", e);
        }
    }

    /** The server's own last words, so that the operator need not look for them. */
    private String said() {
        try {
            String text =
                    Files.readString(server.startLog(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? "" : " (" + text.lines().reduce((a, b) -> b).orElse("") + ")";
        } catch (IOException e) {
            return "";
        }
    }
}
