package co.gov.ventanilla.acceptance.bench.search;

import co.gov.ventanilla.acceptance.PortalProcess;
import co.gov.ventanilla.acceptance.Temporary;
import co.gov.ventanilla.acceptance.Verb;
import co.gov.ventanilla.acceptance.Wait;
import co.gov.ventanilla.acceptance.bench.Api;
import co.gov.ventanilla.acceptance.bench.Clients;
import co.gov.ventanilla.acceptance.bench.Cpu;
import co.gov.ventanilla.acceptance.bench.Figures;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the search costs with few and with many places: the engine beside bare Lucene, then a portal over HTTP after {@code publish}:
 * {@code ./portal bench search [--count N[,N]] [--seconds S] [--folder F] [--http]}. Indexes of the engine stay in F for the next run;
 * with {@code --http} the engine is left out.
 */
final class SearchBench {
    private static final String COUNTS = "10000,1000000";
    private static final String HEAP = "512m";
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final Set<String> FLAT = Set.of("term", "suggest", "near");
    private static final Duration LONG = Duration.ofMinutes(40);
    private static final int WEIRD = 40;
    /** Rounds through all sorts before the first figure, so that the first count is not measured on a cold JVM. */
    private static final int WARM = 4;

    private final PortalProcess portal;
    private final Api api;
    private final Api plain;
    private final Figures figures;
    private final Duration time;
    private final Map<String, Double> before = new HashMap<>();

    private SearchBench(PortalProcess portal, Figures figures, Duration time) {
        this.portal = portal;
        this.figures = figures;
        this.time = time;
        api = new Api(portal.url());
        plain = new Api(portal.url(), "identity");
    }

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        int[] counts = Arrays.stream(word(words, "--count", COUNTS).split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        Figures figures = new Figures("search", "The search with " + word(words, "--count", COUNTS) + " documents");
        Path folder = Files.createTempDirectory("portal-busqueda-");
        Path kept = Path.of(word(words, "--folder", folder.toString()));
        try (PortalProcess portal = PortalProcess.prepare(Map.of())) {
            for (int count : words.contains("--http") ? new int[0] : counts) {
                Engine.measure(count, kept, figures);
            }
            portal.heap(HEAP);
            portal.restart();
            int seconds = Integer.parseInt(word(words, "--seconds", "4"));
            SearchBench bench = new SearchBench(portal, figures, Duration.ofSeconds(seconds));
            for (int count : counts) {
                bench.measure(count, new ManyZones(count, folder));
            }
        } finally {
            Temporary.delete(folder);
        }
        figures.publish(words);
    }

    private static String word(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : words.get(at + 1);
    }

    private void measure(int count, ManyZones zones) throws Exception {
        publish(count, zones);
        for (int i = 0; before.isEmpty() && i < WARM; i++) {
            for (List<String> paths : zones.paths().values()) {
                run(8, paths);
            }
        }
        for (Map.Entry<String, List<String>> sort : zones.paths().entrySet()) {
            run(8, sort.getValue());
            for (int clients : CLIENTS) {
                tell(count, sort.getKey(), clients, run(clients, sort.getValue()));
            }
        }
        weird(count);
        figures.add("HTTP, " + count + ", resident memory, -Xmx" + HEAP, Cpu.residentMegabytes(portal.pid()), "MB", "");
    }

    /** By the verb; until the index has followed. */
    private void publish(int count, ManyZones zones) throws IOException {
        long begun = System.nanoTime();
        Verb.Result said =
                Verb.run(portal, "publish", zones.csv().toString(), zones.meta().toString(), "--json");
        if (said.code() != 0) {
            throw new IOException(said.output());
        }
        figures.add("HTTP, " + count + ", published", (System.nanoTime() - begun) / 1e9, "s", "");
        Wait.until(LONG, "the index follows", () -> zonesIndexed() == count);
        figures.add("HTTP, " + count + ", published and indexed", (System.nanoTime() - begun) / 1e9, "s", "");
    }

    private int zonesIndexed() {
        try {
            JsonNode health = Api.JSON.readTree(plain.get("/health/ready").body());
            for (JsonNode check : health.path("checks")) {
                if (check.path("name").asText().equals("busqueda")) {
                    String said = check.path("data").path("zona_wifi").asText();
                    return said.startsWith("listo") ? Integer.parseInt(said.replaceAll("\\D+(\\d+) doc.*", "$1")) : 0;
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Clients.Run run(int clients, List<String> paths) throws Exception {
        AtomicInteger next = new AtomicInteger();
        return Clients.run(clients, time, () -> {
            String path = paths.get(Math.floorMod(next.getAndIncrement(), paths.size()));
            int status = api.get(path).statusCode();
            if (status != 200) {
                throw new IOException(path + ": " + status);
            }
        });
    }

    private void tell(int count, String sort, int clients, Clients.Run run) {
        String what = "HTTP, " + count + ", " + sort + ", " + clients + (clients == 1 ? " client" : " clients");
        double late = run.latencies().at(0.95);
        figures.add(what + ": p50", run.latencies().at(0.5), "ms", "");
        figures.add(what + ": p95", late, "ms", sort.equals("suggest") && clients == 1 ? "<= 20" : "");
        Double few = before.putIfAbsent(sort + clients, late);
        if (few != null) {
            figures.add(what + ": p95 to that of few", late / few, "", FLAT.contains(sort) ? "<= 3" : "<= 6");
        }
    }

    /** Questions nobody would ask: a calm answer, whatever it is, and little CPU. */
    private void weird(int count) throws Exception {
        Map<String, String> questions = new TreeMap<>(Map.of(
                "10,000 characters", "a".repeat(10_000),
                "500 words", "parque barrio carrera plaza ".repeat(125),
                "500 typos", "parkue carrxra plasa biblotexa ".repeat(125),
                "symbols", "((( ))) && || ! ^ ~ * ? : \\ / \" + - [ ] { } ".repeat(20)));
        for (Map.Entry<String, String> question : questions.entrySet()) {
            String path = "/buscar?q=" + URLEncoder.encode(question.getValue(), StandardCharsets.UTF_8);
            int status = repeat(path);
            double cpu = Cpu.seconds(portal.pid());
            repeat(path);
            cpu = Cpu.seconds(portal.pid()) - cpu;
            String what = "HTTP, " + count + ", " + question.getKey() + ", answered " + status;
            figures.add(what, cpu * 1_000 / WEIRD, "ms CPU", "<= 100");
        }
    }

    private int repeat(String path) throws Exception {
        int status = 0;
        for (int i = 0; i < WEIRD; i++) {
            HttpResponse<byte[]> got = api.get(path);
            status = got.statusCode();
            if (status >= 500) {
                throw new IOException(path.substring(0, 40) + ": " + status);
            }
        }
        return status;
    }
}
