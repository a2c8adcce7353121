package co.gov.ventanilla.acceptance.fault;

import co.gov.ventanilla.acceptance.PortalProcess;
import co.gov.ventanilla.acceptance.Wait;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A portal with its own disks (when this process may mount), a scripted relay, a scripted scanner and a clock that can jump. */
final class Stage implements AutoCloseable {
    static final ZoneOffset BOGOTA = ZoneOffset.ofHours(-5);
    private static final Duration READY = Duration.ofSeconds(60);

    final SmtpPeer smtp = new SmtpPeer();
    final ClamdPeer clamd = new ClamdPeer();
    final PortalProcess portal;
    final Journal journal;
    final ApiSender api;
    final Load load;
    final Random random;
    final Disk archive;
    final Disk database;
    private final HttpClient client = HttpClient.newHttpClient();
    private OffsetDateTime clock = OffsetDateTime.parse("2026-11-20T10:00:00-05:00");
    private long clockSet;
    private Duration sinceInit = Duration.ofSeconds(3);
    private int era;

    /** @param seed of everything random; @param disks whether folders become disks of their own */
    Stage(long seed, boolean disks) throws IOException {
        random = new Random(seed);
        smtp.start();
        clamd.start();
        portal = PortalProcess.prepare(
                Map.of("SMTP_URL", "smtp://127.0.0.1:" + smtp.port(), "CLAMD_URL", "tcp://127.0.0.1:" + clamd.port()));
        if (disks) {
            portal.set("MIN_FREE_MB", "0"); // no mark: writing itself is to fail
        }
        archive = disks ? Disk.mount(portal.home().resolve("archivos")) : null;
        database = disks ? Disk.mount(portal.home().resolve("pg")) : null;
        if (disks) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::unmount));
        }
        journal = new Journal(portal.home().resolve("diario.jsonl"));
        api = new ApiSender(portal.url(), journal);
        load = new Load(journal, api, new FormSender(portal.url(), journal));
        start(clock);
    }

    /** Time of the portal's clock, about; never behind it. */
    OffsetDateTime now() {
        return clock.plusNanos(System.nanoTime() - clockSet);
    }

    /** Starts the portal, which must not run, with its clock going on where it stood. */
    void start() throws IOException {
        start(now());
    }

    /** Starts the portal, which must not run, with its clock at an instant. */
    void start(OffsetDateTime instant) throws IOException {
        clock = instant;
        clockSet = System.nanoTime();
        portal.set("CLOCK", instant.toString());
        portal.restart();
        OffsetDateTime here = now();
        Sent probe = api.send(api.begin(ApiSender.Kind.TEXT));
        if (probe.answer() != null) {
            OffsetDateTime there =
                    OffsetDateTime.parse(probe.answer().path("recibido").asText());
            // later than it can be: it came after a petition of before a jump back, and says nothing of the clock
            sinceInit = there.isAfter(here) ? sinceInit : Duration.between(instant, there);
        }
    }

    /** Kills everything and starts again so that the portal's clock shows an instant soon after it is ready. */
    void jump(OffsetDateTime instant, boolean exactly) throws IOException {
        load.stop();
        load.resolve(READY);
        portal.killTree();
        era = journal.size();
        start(exactly ? instant : instant.minus(sinceInit).minusSeconds(1));
    }

    /** Whether somebody got a number of this year since the last jump of the clock. */
    boolean filedIn(int year) {
        return journal.in(Sent.State.ACKNOWLEDGED, era).stream()
                .anyMatch(s -> s.radicado().startsWith(year + "-"));
    }

    /** First petition whose submission key still lives: a jump of the clock ends the life of all before it. */
    int era() {
        return era;
    }

    /** SIGKILL to every process of the database. */
    void killPostgres() throws IOException {
        Path file = portal.home().resolve("pg/servidor/data/postmaster.pid");
        long pid = Long.parseLong(
                Files.readAllLines(file, StandardCharsets.UTF_8).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        Wait.until(Duration.ofSeconds(20), "end of " + pid, () -> !postmaster.isAlive());
    }

    /** Waits until the portal says that it is ready; starts it when it gave up. @return how long that took */
    Duration ready() throws IOException {
        Instant begun = Instant.now();
        if (!portal.isAlive()) {
            System.out.println("  the portal had ended: " + lastLine(portal.printed()));
            start();
        }
        Wait.until(READY, "ready again", this::isReady);
        return Duration.between(begun, Instant.now());
    }

    private boolean isReady() throws InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(URI.create(portal.url() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static String lastLine(String text) {
        return text.substring(text.stripTrailing().lastIndexOf('\n') + 1).strip();
    }

    Register register() throws SQLException {
        return new Register(portal.databaseAddress());
    }

    /** {@code verify-ledger --json} of the running portal. @return what it found wrong */
    List<String> ledger() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-jar",
                Path.of(System.getProperty("portal.jar")).normalize().toString(),
                "verify-ledger",
                "--json");
        builder.environment().put("PORTAL_HOME", portal.home().toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() == 0) {
            return List.of();
        }
        JsonNode found = said.startsWith("{") ? Journal.JSON.readTree(said).path("hallazgos") : null;
        return List.of("ledger: " + (found == null ? said : found));
    }

    void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void unmount() {
        try {
            if (archive != null) {
                archive.close();
                database.close();
            }
        } catch (IOException e) {
            System.err.println("left mounted below " + portal.home() + ": " + e);
        }
    }

    @Override
    public void close() throws IOException {
        load.stop();
        journal.close();
        if (archive != null && portal.isAlive()) {
            portal.killTree();
        }
        unmount();
        portal.close();
        smtp.close();
        clamd.close();
    }
}
