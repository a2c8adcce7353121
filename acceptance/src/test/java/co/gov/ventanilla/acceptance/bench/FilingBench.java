package co.gov.ventanilla.acceptance.bench;

import co.gov.ventanilla.acceptance.PortalProcess;
import co.gov.ventanilla.acceptance.bench.Recording.Step;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Acknowledged filings a second over the API, beside the same statements, transaction and parameters from a plain JDBC client with
 * the pool size of the portal, on the same PostgreSQL: {@code ./portal bench filing [--seconds N]}. The budgets are on, as people get
 * the portal. The portal sends some of its statements several in one message; the client sends them one by one.
 */
final class FilingBench {
    private static final int POOL = 10;
    private static final int[] CLIENTS = {1, 8, 32};
    private static final Duration WARM = Duration.ofSeconds(20);
    private static final String EVENT = "3000000";
    private static final String NUMBER = "500000";
    private static final String ID = "7000000";

    private FilingBench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        int at = words.indexOf("--seconds");
        Duration time = Duration.ofSeconds(at < 0 ? 15 : Integer.parseInt(words.get(at + 1)));
        try (PortalProcess portal = PortalProcess.start(
                Map.of("CLOCK", "2026-11-20T10:00:00-05:00", "LIMITS", "on", "TRUSTED_PROXIES", "127.0.0.1"))) {
            Api api = new Api(portal.url());
            List<Step> steps = record(portal, api);
            Figures figures =
                    new Figures("filing", "Filings a second over the API, beside the same statements by plain JDBC");
            figures.add("statements of a filing, COMMIT not counted", steps.size(), "", "");
            Replay.Known known = new Replay.Known(EVENT, NUMBER, ID, "2026-E-" + NUMBER);
            try (Replay replay = new Replay(steps, known, portal.databaseAddress(), POOL)) {
                Clients.run(8, WARM, api::file);
                Clients.run(8, WARM.dividedBy(4), replay::file);
                for (int clients : CLIENTS) {
                    Clients.Run overApi = Clients.run(clients, time, api::file);
                    Clients.Run overJdbc = Clients.run(clients, time, replay::file);
                    tell(figures, clients, "API", overApi);
                    tell(figures, clients, "JDBC", overJdbc);
                    figures.add(
                            clients + " clients: API to JDBC",
                            overApi.perSecond() / overJdbc.perSecond(),
                            "",
                            clients == 8 ? ">= 0.5" : "");
                }
            }
            figures.publish(words);
        }
    }

    /** Files one petition whose event, number and id cannot be taken for each other, and records its statements. */
    private static List<Step> record(PortalProcess portal, Api api) throws Exception {
        Recording.superuser(
                portal,
                "alter table pqrsd alter id restart with " + ID,
                "update cadena set eventos = " + EVENT + " - 1",
                "insert into consecutivo values (2026, 'E', " + NUMBER + " - 1)");
        Recording.begin(portal);
        Thread.sleep(1_000);
        long mark = Recording.mark(portal);
        JsonNode filed = api.file();
        if (!filed.path("radicado").asText().equals("2026-E-" + NUMBER)) {
            throw new IllegalStateException("recorded " + filed.path("radicado"));
        }
        Thread.sleep(1_000);
        List<Step> steps = Recording.steps(portal, mark);
        Recording.end(portal);
        return steps;
    }

    private static void tell(Figures figures, int clients, String door, Clients.Run run) {
        String who = clients + " clients, " + door + ": ";
        figures.add(who + "filings", run.perSecond(), "/s", "");
        figures.add(who + "p50", run.latencies().at(0.5), "ms", "");
        figures.add(who + "p95", run.latencies().at(0.95), "ms", "");
        figures.add(who + "p99", run.latencies().at(0.99), "ms", "");
    }
}
