package co.gov.ventanilla.acceptance.bench;

import co.gov.ventanilla.acceptance.PortalProcess;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the public pages cost beside a servlet of 2 kB in the same Payara Micro, what the start costs beside an empty application,
 * memory, weight: {@code ./portal bench pages [--requests N]}.
 */
final class PagesBench {
    private static final int REQUESTS = 4_000;
    private static final String HEAP = "512m";
    private static final List<String> PAGES = List.of(
            "/",
            "/pqrsd",
            "/pqrsd/nueva",
            "/pqrsd/consulta",
            "/pqrsd/fallas",
            "/verificar",
            "/dias-habiles",
            "/accesibilidad",
            "/datos-personales",
            "/mapa-del-sitio");

    private final int requests;
    private final Figures figures =
            new Figures("pages", "Cost of public pages, of the start, of memory; weight of pages");

    private PagesBench(int requests) {
        this.requests = requests;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        int at = words.indexOf("--requests");
        PagesBench bench = new PagesBench(at < 0 ? REQUESTS : Integer.parseInt(words.get(at + 1)));
        Path folder = Files.createTempDirectory("payara-sola-");
        double emptyStart;
        double servlet;
        try (BarePayara empty = BarePayara.start(folder.resolve("vacia"), false)) {
            emptyStart = Cpu.secondsOfTree(empty.handle());
        }
        try (BarePayara bare = BarePayara.start(folder.resolve("servlet"), true)) {
            servlet = new Api(bare.url()).cpu(n -> "/dos", bare.handle().pid(), bench.requests);
        }
        bench.figures.add("servlet of 2 kB in bare Payara Micro", servlet, "ms CPU", "");
        try (PortalProcess portal = PortalProcess.prepare(Map.of())) {
            portal.heap(HEAP);
            portal.restart();
            portal.killTree();
            portal.restart();
            bench.start(portal, emptyStart);
            bench.pages(portal, servlet);
        }
        bench.figures.publish(words);
    }

    private void start(PortalProcess portal, double emptyStart) throws IOException {
        ProcessHandle process = ProcessHandle.of(portal.pid()).orElseThrow();
        double alone = Cpu.seconds(portal.pid());
        double all = Cpu.secondsOfTree(process);
        figures.add("start to ready, bare Payara Micro with an empty war", emptyStart, "s CPU", "");
        figures.add("start to ready, portal without its database", alone, "s CPU", "");
        figures.add("start to ready, portal with its database", all, "s CPU", "");
        figures.add("start: portal with its database to bare Payara", all / emptyStart, "", "<= 1.6");
    }

    private void pages(PortalProcess portal, double servlet) throws Exception {
        Api api = new Api(portal.url());
        for (String page : PAGES) {
            api.cpu(n -> page, portal.pid(), requests);
        }
        for (String page : PAGES) {
            double cost = api.cpu(n -> page, portal.pid(), requests);
            figures.add(page, cost, "ms CPU", "");
            figures.add(page + " to servlet", cost / servlet, "", "<= 6");
        }
        figures.add("resident memory after the load, -Xmx" + HEAP, Cpu.residentMegabytes(portal.pid()), "MB", "<= 800");
        for (String page : PAGES) {
            figures.add(page + ", first visit compressed", weight(api, page) / 1024.0, "kB", "");
        }
    }

    /** Bytes that a browser with an empty cache fetches. */
    private static long weight(Api api, String page) throws IOException, InterruptedException {
        HttpResponse<byte[]> html = api.get(page);
        Document document = Jsoup.parse(text(html), "http://localhost" + page);
        Set<String> parts = new HashSet<>();
        for (Element part : document.select("link[rel=stylesheet], link[rel=icon], script[src], img[src]")) {
            parts.add(part.hasAttr("href") ? part.attr("href") : part.attr("src"));
        }
        long bytes = html.body().length;
        for (String part : parts) {
            bytes += api.get(part).body().length;
        }
        return bytes;
    }

    private static String text(HttpResponse<byte[]> got) throws IOException {
        boolean packed = got.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        byte[] body =
                packed ? new GZIPInputStream(new java.io.ByteArrayInputStream(got.body())).readAllBytes() : got.body();
        return new String(body, StandardCharsets.UTF_8);
    }
}
