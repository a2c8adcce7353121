package co.gov.ventanilla.acceptance.bench.catalog;

import co.gov.ventanilla.acceptance.PortalProcess;
import co.gov.ventanilla.acceptance.bench.Api;
import co.gov.ventanilla.acceptance.bench.BarePayara;
import co.gov.ventanilla.acceptance.bench.Cpu;
import co.gov.ventanilla.acceptance.bench.Figures;
import co.gov.ventanilla.acceptance.bench.Recording;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a catalog of many datasets costs: searches, pages, the whole as RDF, the index: {@code ./portal bench catalog [--count N] [--requests N]}. */
final class CatalogBench {
    private static final int COUNT = 10_000;
    private static final int REQUESTS = 4_000;
    private static final int RDF_PAGE = 100;
    private static final String HEAP = "512m";
    private static final String SEARCH = "/api/3/action/package_search?rows=10"
            + "&facet.field=%5B%22organization%22,%22groups%22,%22res_format%22%5D";
    private static final Pattern INDEXED = Pattern.compile("(\\d+) datasets indexed in (\\d+) ms");

    private final PortalProcess portal;
    private final Api plain;
    private final Api browser;
    private final int requests;
    private final double servlet;
    private final Figures figures;

    private CatalogBench(PortalProcess portal, Figures figures, int requests, double servlet) {
        this.portal = portal;
        this.figures = figures;
        this.requests = requests;
        this.servlet = servlet;
        plain = new Api(portal.url(), "identity");
        browser = new Api(portal.url());
    }

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        int count = number(words, "--count", COUNT);
        int requests = number(words, "--requests", REQUESTS);
        Figures figures = new Figures("catalog", "A catalog of " + count + " datasets");
        double servlet;
        try (BarePayara bare = BarePayara.start(Files.createTempDirectory("payara-sola-"), true)) {
            servlet = new Api(bare.url()).cpu(n -> "/dos", bare.handle().pid(), requests);
        }
        figures.add("servlet of 2 kB in bare Payara Micro", servlet, "ms CPU", "");
        try (PortalProcess portal = PortalProcess.prepare(Map.of())) {
            portal.heap(HEAP);
            portal.restart();
            new CatalogBench(portal, figures, requests, servlet).measure(count);
        }
        figures.publish(words);
    }

    static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    private void measure(int count) throws Exception {
        long begun = System.nanoTime();
        List<String> names = new ManyDatasets(portal.databaseAddress(), count).fill();
        figures.add("filling the register", seconds(begun), "s", "");
        portal.killTree();
        long start = System.nanoTime();
        portal.restart();
        figures.add("start to ready with it", seconds(start), "s", "");
        figures.add("start to ready with it", Cpu.seconds(portal.pid()), "s CPU", "");
        index(count);
        statements();
        cost("package_search, 10 rows, 3 facets", plain, n -> SEARCH, "<= 1");
        cost("the same from changing places", plain, n -> SEARCH + "&start=" + n * 10 % count, "");
        cost("the same with a word", plain, n -> SEARCH + "&q=lote+" + n % count, "");
        cost("package_search, 1000 rows", plain, n -> "/api/3/action/package_search?rows=1000", "", requests / 40);
        cost("package_show", plain, n -> show(names.get(0)), "<= 0.8");
        cost("the same of changing datasets", plain, n -> show(names.get(n % count)), "");
        times("/datos", n -> "/datos");
        times("/datos/{name}", n -> "/datos/" + names.get(0));
        times("/datos/{name}, changing", n -> "/datos/" + names.get(n % count));
        cost("/datos/recientes.atom", browser, n -> "/datos/recientes.atom", "", requests / 10);
        graph((count + RDF_PAGE - 1) / RDF_PAGE);
        figures.add("resident memory after the load, -Xmx" + HEAP, Cpu.residentMegabytes(portal.pid()), "MB", "");
    }

    private static String show(String name) {
        return "/api/3/action/package_show?id=" + name;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void cost(String what, Api api, IntFunction<String> path, String goal) throws Exception {
        cost(what, api, path, goal, requests);
    }

    private void cost(String what, Api api, IntFunction<String> path, String goal, int times) throws Exception {
        double cost = api.cpu(path, portal.pid(), times);
        figures.add(what, cost, "ms CPU", goal);
        figures.add(what + ", to servlet", cost / servlet, "", "");
    }

    private void times(String page, IntFunction<String> path) throws Exception {
        double cost = browser.cpu(path, portal.pid(), requests);
        figures.add(page, cost, "ms CPU", "<= 6");
        figures.add(page + ", to servlet", cost / servlet, "", "");
    }

    private void index(int count) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        fetch("/api/3/action/package_search?rows=0");
        double first = seconds(begun);
        Matcher said = INDEXED.matcher(Files.readString(portal.home().resolve("logs/portal.log")));
        int indexed = 0;
        double last = 0;
        while (said.find()) {
            indexed = Integer.parseInt(said.group(1));
            last = Double.parseDouble(said.group(2));
        }
        if (indexed < count) {
            throw new IOException("indexed " + indexed + " of " + count);
        }
        figures.add("index of " + indexed + " datasets made", last / 1_000, "s", "<= 5");
        figures.add("first search after the start", first, "s", "");
    }

    /** Of datasets that were not asked for before, so that nothing of them is kept. */
    private void statements() throws Exception {
        Recording.begin(portal);
        try {
            fetch("/api/3/action/package_search?rows=1");
            double ten = statements("/api/3/action/package_search?rows=10&start=100");
            double thousand = statements("/api/3/action/package_search?rows=1000&start=200");
            figures.add("statements of package_search, 10 rows", ten, "", "");
            figures.add("statements of package_search, 1000 rows", thousand, "", "<= " + (int) ten);
        } finally {
            Recording.end(portal);
        }
    }

    private int statements(String path) throws IOException, InterruptedException {
        long mark = Recording.mark(portal);
        fetch(path);
        return Recording.statements(portal, mark, "dataset");
    }

    private void graph(int pages) throws Exception {
        long bytes = graphOnce(pages);
        double cpu = Cpu.seconds(portal.pid());
        long begun = System.nanoTime();
        graphOnce(pages);
        figures.add("catalog.ttl, all " + pages + " pages one after another", seconds(begun), "s", "<= 8");
        figures.add("catalog.ttl, all pages", Cpu.seconds(portal.pid()) - cpu, "s CPU", "");
        figures.add("catalog.ttl, all pages", bytes / 1e6, "MB", "");
        figures.add("heap growth meanwhile", Growth.during(portal.pid(), () -> graphOnce(pages)), "MB", "< 64");
    }

    private long graphOnce(int pages) throws IOException, InterruptedException {
        long bytes = 0;
        for (int page = 1; page <= pages; page++) {
            byte[] got = fetch("/catalog.ttl?page=" + page);
            if (!new String(got, StandardCharsets.UTF_8).contains("dcat:Dataset")) {
                throw new IOException("no dataset on page " + page);
            }
            bytes += got.length;
        }
        return bytes;
    }

    private byte[] fetch(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> got = plain.get(path);
        if (got.statusCode() != 200) {
            throw new IOException(path + ": " + got.statusCode());
        }
        return got.body();
    }
}
