package co.gov.ventanilla.acceptance.bench;

import co.gov.ventanilla.acceptance.PortalProcess;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Filing and consulting on a full register beside an empty one, the ledger check, the size: {@code ./portal bench million [--count N]
 * [--seconds N]}.
 */
final class MillionBench {
    private static final int COUNT = 1_000_000;
    private static final int CLIENTS = 4;
    private static final Duration WARM = Duration.ofSeconds(15);

    private final PortalProcess portal;
    private final Api api;
    private final Duration time;

    private MillionBench(PortalProcess portal, Duration time) {
        this.portal = portal;
        this.api = new Api(portal.url());
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        int count = number(words, "--count", COUNT);
        try (PortalProcess portal = PortalProcess.start(Map.of("CLOCK", "2026-11-20T10:00:00-05:00"))) {
            MillionBench bench = new MillionBench(portal, Duration.ofSeconds(number(words, "--seconds", 20)));
            Figures figures = new Figures("million", "A register of " + count + " petitions beside an empty one");
            bench.measure(figures, count);
            figures.publish(words);
        }
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    private void measure(Figures figures, int count) throws Exception {
        Clients.run(CLIENTS, WARM, api::file);
        JsonNode one = api.file();
        String key = one.path("clave").asText().replace(" ", "");
        Clients.Act consultOne = () -> consult(one.path("radicado").asText(), key);
        Clients.run(CLIENTS, WARM.dividedBy(3), consultOne);
        Clients.Run filingEmpty = Clients.run(CLIENTS, time, api::file);
        Clients.Run consultingEmpty = Clients.run(CLIENTS, time, consultOne);
        long before = size();
        long begun = System.nanoTime();
        Filler filler = new Filler(portal.databaseAddress(), portal.home().resolve("archivos"), count, key);
        filler.fill();
        figures.add("filling by COPY", (System.nanoTime() - begun) / 1e9, "s", "");
        figures.add("petitions in the register", count, "", "");
        figures.add("database for each petition", (size() - before) / (double) count / 1024, "kB", "");
        Clients.Act consultAny =
                () -> consult(filler.radicado(1 + ThreadLocalRandom.current().nextInt(count)), key);
        Clients.run(CLIENTS, WARM.dividedBy(3), api::file);
        Clients.run(CLIENTS, WARM.dividedBy(3), consultAny);
        compare(figures, "filing", filingEmpty, Clients.run(CLIENTS, time, api::file));
        compare(figures, "consulting", consultingEmpty, Clients.run(CLIENTS, time, consultAny));
        ledger(figures);
    }

    private void consult(String radicado, String key) throws Exception {
        int status = api.consult(radicado, key);
        if (status != 200) {
            throw new IllegalStateException("consulting " + radicado + " got " + status);
        }
    }

    private static void compare(Figures figures, String what, Clients.Run empty, Clients.Run full) {
        double before = empty.latencies().at(0.95);
        double after = full.latencies().at(0.95);
        figures.add(what + ", empty: p50", empty.latencies().at(0.5), "ms", "");
        figures.add(what + ", full: p50", full.latencies().at(0.5), "ms", "");
        figures.add(what + ", empty: p95", before, "ms", "");
        figures.add(what + ", full: p95", after, "ms", "");
        figures.add(what + ": full to empty, p95", after / before, "", "<= 1.5");
    }

    private void ledger(Figures figures) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of(System.getProperty("portal.jar")).normalize().toString(),
                "verify-ledger",
                "--json");
        builder.environment().put("PORTAL_HOME", portal.home().toString());
        long begun = System.nanoTime();
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("verify-ledger: " + said.substring(0, Math.min(500, said.length())));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long events = Api.JSON.readTree(said).path("eventos").asLong();
        figures.add("verify-ledger of " + events + " events", seconds, "s", "");
        figures.add("verify-ledger", events / seconds, "events/s", "");
    }

    private long size() throws Exception {
        Properties address = portal.databaseAddress();
        try (Connection connection = DriverManager.getConnection(
                        address.getProperty("url"), address.getProperty("user"), address.getProperty("password"));
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select pg_database_size(current_database())")) {
            found.next();
            return found.getLong(1);
        }
    }
}
