package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Headers, error pages, health and weight. */
class WebIT extends Journey {
    private final Http http = new Http(Portals.shared().url());

    @Test
    void headersOfEveryPage() {
        List<String> faults = new ArrayList<>();
        Stream.concat(Pages.PUBLIC.stream(), Stream.of("/no-existe", "/api/v1/dias-habiles", "/api/v1/nada"))
                .forEach(path -> headers(path, http.get(path), faults));
        assertThat(faults).isEmpty();
    }

    private static void headers(String path, Http.Answer answer, List<String> faults) {
        String csp = answer.header("Content-Security-Policy");
        expect(!csp.isEmpty() && !csp.contains("unsafe"), path + " CSP: " + csp, faults);
        expect(csp.contains("frame-ancestors 'none'"), path + " can be framed", faults);
        expect(answer.header("X-Content-Type-Options").equals("nosniff"), path + " sniffing", faults);
        expect(!answer.header("Referrer-Policy").isEmpty(), path + " referrer", faults);
        expect(answer.header("Server").isEmpty(), path + " Server: " + answer.header("Server"), faults);
        expect(answer.header("X-Powered-By").isEmpty(), path + " X-Powered-By", faults);
        expect(!answer.text().contains("jsessionid"), path + " jsessionid", faults);
        expect(answer.raw().headers().allValues("Set-Cookie").isEmpty(), path + " sets a cookie", faults);
        boolean html = answer.header("Content-Type").startsWith("text/html");
        expect(!html || !answer.header("Content-Language").startsWith("en"), path + " Content-Language", faults);
        expect(answer.header("Content-Type").isEmpty() || !answer.text().contains("Payara"), path + " names", faults);
    }

    private static void expect(boolean fine, String fault, List<String> faults) {
        if (!fine) {
            faults.add(fault);
        }
    }

    @Test
    void privatePagesAreNotKept() {
        Filing.quick(browser).start().tipo("queja").anonima();
        String cookies = browser.driver().manage().getCookies().stream()
                .map(c -> c.getName() + "=" + c.getValue())
                .collect(java.util.stream.Collectors.joining("; "));
        for (String path : List.of("/pqrsd/nueva/tipo", "/pqrsd/nueva/quien", "/pqrsd/nueva", "/pqrsd/consulta")) {
            Http.Answer answer = http.send(http.request(path).header("Cookie", cookies));
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
        }
        Http.Answer filed = http.file(Http.petition("x"));
        assertThat(filed.header("Cache-Control")).contains("no-store");
    }

    @Test
    void addressesNeverComeFromTheHostHeader() {
        Http.Answer answer = http.get("/pqrsd/nueva/tipo");
        assertThat(answer.status()).isBetween(300, 399);
        String target = answer.header("Location");
        assertThat(target.startsWith("/") || target.startsWith(Portals.shared().url()))
                .as(target)
                .isTrue();
        assertThat(RawHttp.get(Portals.shared().url(), "/pqrsd/nueva/tipo", "malo.example"))
                .doesNotContainIgnoringCase("Location: http://malo.example");
    }

    @Test
    void unknownPagesSayWhereToGo() {
        for (String path : List.of(
                "/no-existe",
                "/pqrsd/nada",
                "/pqrsd.xhtml",
                "/WEB-INF/web.xml",
                "/index.xhtml",
                "/error",
                "/error/",
                "/error/falla")) {
            Http.Answer answer = http.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text())
                    .as(path)
                    .contains("No encontramos esa página")
                    .doesNotContain("Exception");
        }
        Http.Answer api = http.get("/api/v1/nada");
        assertThat(api.status()).isEqualTo(404);
        assertThat(api.header("Content-Type")).startsWith("application/problem+json");
        browser.go("/no-existe");
        Axe.check(browser, "404");
        assertThat(browser.every("main a")).isNotEmpty();
    }

    @Test
    void strangeRequestsShowNoTrace() {
        for (String path : List.of(
                "/pqrsd/nueva?tipo=%00",
                "/dias-habiles?desde=%FF&dias=%27",
                "/dias-habiles?dias=99999999999999999999",
                "/pqrsd/descarga/../../etc/passwd",
                "/activos/..%2f..%2fWEB-INF%2fweb.xml",
                "/%c0%ae%c0%ae/WEB-INF/web.xml")) {
            String answer = RawHttp.get(Portals.shared().url(), path, null);
            assertThat(answer)
                    .as(path)
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception")
                    .doesNotContain("<web-app");
            assertThat(answer).as(path).doesNotContain("HTTP/1.1 5");
        }
        Http.Answer post = http.post(
                "/pqrsd/nueva",
                "application/x-www-form-urlencoded",
                java.net.http.HttpRequest.BodyPublishers.ofString("comenzar=&jakarta.faces.ViewState=roto"));
        assertThat(post.text()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void postsFromOtherSitesAreRefused() {
        Http.Answer answer = http.post(
                "/pqrsd/nueva",
                "application/x-www-form-urlencoded",
                java.net.http.HttpRequest.BodyPublishers.ofString("comenzar="),
                "Origin",
                "https://malo.example");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("No se pudo recibir el formulario");
    }

    @Test
    void healthAndOpenApiAnswer() {
        for (String path : List.of("/health", "/health/live", "/health/ready")) {
            Http.Answer answer = http.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.at("status")).as(path).isEqualTo("UP");
        }
        assertThat(http.get("/metrics").status()).isEqualTo(200);
        assertThat(http.get("/openapi").text()).contains("/api/v1/pqrsd", "Expediente", "con_nombre");
    }

    @Test
    void anAddressWithASlashTooManyLeadsToThePage() {
        Http.Answer answer = http.get("/pqrsd/");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith("/pqrsd");
        assertThat(http.send(http.request("/pqrsd").method("PUT", java.net.http.HttpRequest.BodyPublishers.noBody()))
                        .status())
                .isEqualTo(405);
    }

    @Test
    void aFormTellsItsLength() {
        Http.Answer answer = http.post(
                "/pqrsd/nueva",
                "application/x-www-form-urlencoded",
                java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(new byte[3 << 20])));
        assertThat(answer.status()).isEqualTo(411);
        assertThat(answer.text()).doesNotContain("Exception");
    }

    @Test
    void firstVisitsAreLight() {
        Map<String, Long> weights = new TreeMap<>();
        for (String path : Pages.PUBLIC) {
            browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
            browser.go(path);
            weights.put(path, weight());
        }
        Pages.steps(browser, state -> weights.put(state, weight()));
        System.out.println("weights in bytes: " + weights);
        assertThat(weights.values()).allMatch(bytes -> bytes > 0 && bytes <= 60 << 10);
        Http.Answer css = http.send(http.request(asset()).header("Accept-Encoding", "gzip"));
        assertThat(css.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(css.header("Cache-Control")).contains("immutable");
    }

    /** Bytes of the page with everything it needs, also what the cache already held. */
    private long weight() {
        return ((Number) browser.script("const n = performance.getEntriesByType('navigation')[0];"
                        + " return n.encodedBodySize + 300 + performance.getEntriesByType('resource')"
                        + ".reduce((s, r) => s + r.encodedBodySize + 300, 0)"))
                .longValue();
    }

    private String asset() {
        return http.get("/").text().replaceFirst("(?s).*href=\"(/activos/portal[^\"]*css)\".*", "$1");
    }
}
