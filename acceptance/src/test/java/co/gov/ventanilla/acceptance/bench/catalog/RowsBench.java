package co.gov.ventanilla.acceptance.bench.catalog;

import co.gov.ventanilla.acceptance.PortalProcess;
import co.gov.ventanilla.acceptance.Temporary;
import co.gov.ventanilla.acceptance.Verb;
import co.gov.ventanilla.acceptance.bench.Api;
import co.gov.ventanilla.acceptance.bench.Cpu;
import co.gov.ventanilla.acceptance.bench.Figures;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.postgresql.PGConnection;

/** One large table: publishing it beside a bare COPY, its pages, questions, download, its next version: {@code ./portal bench rows [--count N]}. */
final class RowsBench {
    private static final int COUNT = 1_000_000;
    private static final int CHANGED = 100;
    private static final int PAGE = 100;
    private static final int TIMES = 31;
    private static final String HEAP = "512m";
    private static final String ROWS = "/api/v1/datos/" + ManyRows.NAME + "/filas";
    private static final Map<String, String> QUESTIONS = new java.util.TreeMap<>(Map.of(
            "filas: one district and a range of dates", "?barrio=El+Bosque&fecha.gte=2024-01-01",
            "filas: words in texts", "?q=revisi%C3%B3n+77",
            "filas: ordered by a number", "?orden=-valor",
            "filas: ordered by a text", "?orden=detalle",
            "filas: counted by district", "?agrupar=barrio",
            "filas: sum by day and district", "?agrupar=fecha,barrio&suma=cantidad"));

    private final PortalProcess portal;
    private final Api api;
    private final Figures figures;
    private final int count;
    private final Path folder;

    private RowsBench(PortalProcess portal, Figures figures, int count, Path folder) {
        this.portal = portal;
        this.figures = figures;
        this.count = count;
        this.folder = folder;
        api = new Api(portal.url());
    }

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        int count = CatalogBench.number(words, "--count", COUNT);
        Figures figures = new Figures("rows", "A dataset of " + count + " rows");
        Path folder = Files.createTempDirectory("portal-filas-");
        try (PortalProcess portal = PortalProcess.prepare(Map.of())) {
            portal.heap(HEAP);
            portal.restart();
            new RowsBench(portal, figures, count, folder).measure();
        } finally {
            Temporary.delete(folder);
        }
        figures.publish(words);
    }

    private void measure() throws Exception {
        Path meta = ManyRows.description(folder.resolve("META.json"));
        Path csv = ManyRows.csv(folder.resolve("primera.csv"), count, 0);
        double megabytes = Files.size(csv) / 1e6;
        figures.add("size of the CSV", megabytes, "MB", "");
        double bare = bareCopy(csv);
        double cpu = Cpu.seconds(portal.pid());
        long begun = System.nanoTime();
        publish(csv, meta);
        double published = seconds(begun);
        figures.add("CPU of the portal for it", Cpu.seconds(portal.pid()) - cpu, "s CPU", "");
        bare = (bare + bareCopy(csv)) / 2;
        figures.add("bare COPY, before and after", megabytes / bare, "MB/s", "");
        figures.add("published by the verb", megabytes / published, "MB/s", "");
        figures.add("published to bare COPY", bare / published, "", ">= 0.3");
        pages();
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            question(question.getKey(), ROWS + question.getValue());
        }
        download();
        secondVersion(meta);
        figures.add("resident memory, -Xmx" + HEAP, Cpu.residentMegabytes(portal.pid()), "MB", "");
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private JsonNode publish(Path csv, Path meta) throws IOException {
        Verb.Result said = Verb.run(portal, "publish", csv.toString(), meta.toString(), "--json");
        if (said.code() != 0) {
            throw new IOException(said.output());
        }
        return Api.JSON.readTree(said.output());
    }

    /** The server reads the same file into a table of the same types. @return seconds */
    private double bareCopy(Path csv) throws Exception {
        Properties address = portal.databaseAddress();
        try (Connection connection = DriverManager.getConnection(
                        address.getProperty("url"), address.getProperty("user"), address.getProperty("password"));
                Statement statement = connection.createStatement();
                InputStream in = Files.newInputStream(csv)) {
            statement.execute("create table desnuda (" + ManyRows.TYPES + ")");
            long begun = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy desnuda from stdin (format csv, header)", in, 1 << 16);
            double taken = seconds(begun);
            statement.execute("drop table desnuda");
            return taken;
        }
    }

    private void pages() throws Exception {
        JsonNode shown = json("/api/3/action/package_show?id=" + ManyRows.NAME).path("result");
        String resource = "";
        for (JsonNode one : shown.path("resources")) {
            resource = one.path("datastore_active").asBoolean() ? one.path("id").asText() : resource;
        }
        String search = "/api/3/action/datastore_search?resource_id=" + resource + "&limit=" + PAGE + "&offset=";
        compare("datastore_search", search + 0, search + (count - PAGE));
        String first = ROWS + "?limite=" + PAGE;
        compare("filas", first, last(json(first).path("siguiente").asText()));
    }

    /** The link to the second page, with the row before the last page instead of the last of the first. */
    private String last(String next) {
        String link = next.substring(next.indexOf("/api/"));
        String cursor = link.substring(link.indexOf("cursor=") + 7);
        String said = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        String moved = (count - PAGE) + said.substring(said.indexOf('.'));
        return link.replace(
                cursor,
                Base64.getUrlEncoder().withoutPadding().encodeToString(moved.getBytes(StandardCharsets.US_ASCII)));
    }

    private void compare(String what, String first, String last) throws Exception {
        if (!new String(plain(last), StandardCharsets.UTF_8).contains("\"id\":" + count)) {
            throw new IOException("not the last page: " + last);
        }
        median(first, TIMES);
        double firstTime = median(first, TIMES);
        double lastTime = median(last, TIMES);
        figures.add(what + ", first page", firstTime, "ms", "");
        figures.add(what + ", last page", lastTime, "ms", "");
        figures.add(what + ", last page to first", lastTime / firstTime, "", "<= 2");
    }

    /** Milliseconds of an answer that succeeds, the median. */
    private double median(String path, int times) throws Exception {
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            HttpResponse<byte[]> got = api.get(path);
            taken[i] = seconds(begun) * 1_000;
            if (got.statusCode() != 200) {
                throw new IOException(path + ": " + got.statusCode());
            }
        }
        Arrays.sort(taken);
        return taken[times / 2];
    }

    /** The portal gives a question up after 5 seconds, with 503. */
    private void question(String what, String path) throws Exception {
        long begun = System.nanoTime();
        if (api.get(path).statusCode() == 503) {
            figures.add(what + ", given up after", seconds(begun) * 1_000, "ms", "");
        } else {
            figures.add(what, median(path, 5), "ms", "");
        }
    }

    private JsonNode json(String path) throws Exception {
        return Api.JSON.readTree(plain(path));
    }

    private byte[] plain(String path) throws Exception {
        return new Api(portal.url(), "identity").get(path).body();
    }

    private void download() throws Exception {
        String csv = "/datos/" + ManyRows.NAME + "/" + ManyRows.NAME + ".csv";
        long begun = System.nanoTime();
        long bytes = read(csv);
        figures.add("first download of the CSV, which compresses it", seconds(begun), "s", "");
        begun = System.nanoTime();
        read(csv);
        figures.add("download of the CSV", bytes / 1e6 / seconds(begun), "MB/s", "");
        figures.add("heap growth meanwhile", Growth.during(portal.pid(), () -> read(csv)), "MB", "");
    }

    private long read(String path) throws IOException {
        try (InputStream in = URI.create(portal.url() + path).toURL().openStream()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** With one row of a hundred changed; published twice, watched the second time. */
    private void secondVersion(Path meta) throws Exception {
        Path csv = ManyRows.csv(folder.resolve("segunda.csv"), count, CHANGED);
        long begun = System.nanoTime();
        JsonNode report = publish(csv, meta);
        figures.add("published again with 1 % of the rows changed", seconds(begun), "s", "");
        figures.add("rows that differ", report.path("change").path("changed").asDouble(), "", "");
        figures.add(
                "page of the difference",
                median("/datos/" + ManyRows.NAME + "/diff.json?desde=1&hasta=2", 3),
                "ms",
                "");
        Path third = ManyRows.csv(folder.resolve("tercera.csv"), count, CHANGED / 2);
        figures.add("heap growth of a publication", Growth.during(portal.pid(), () -> publish(third, meta)), "MB", "");
    }
}
