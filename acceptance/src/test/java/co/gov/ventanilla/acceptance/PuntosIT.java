package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody looks for free Internet: near a landmark, near themselves, open now, or all of it as a file. */
class PuntosIT extends Journey {
    /** Inmaculada Concepción, a Tuesday, at an hour of ordinary days. */
    private static final String HOLIDAY = "2026-12-08T10:00:00-05:00";

    private final PortalProcess portal = Portals.shared();
    private final Http http = new Http(portal.url());

    @Test
    void findsByLandmarkWithTheKeyboardAlone() {
        Hand.Keyboard keys = new Hand.Keyboard(browser);
        browser.go("/");
        keys.press(browser.one("nav.principal a[href='/puntos']"));
        int all = total();
        assertThat(all).isGreaterThan(20);
        state("list");
        keys.type(browser.field("cerca"), "parque sucre");
        browser.leave(() -> keys.send(Keys.ENTER));
        assertThat(browser.one("[role=status][data-total]").getText()).contains("Parque Sucre");
        List<String> first = browser.every("#lugares .distancia").stream()
                .limit(4)
                .map(WebElement::getText)
                .toList();
        assertThat(first)
                .containsExactly(
                        "A 0 m en línea recta",
                        "A 310 m en línea recta",
                        "A 532 m en línea recta",
                        "A 534 m en línea recta");
        assertThat(browser.one("[data-punto=wifi-parque-sucre]").getText())
                .contains(
                        "Parques Alcaldía",
                        "Horario sin dato",
                        "Sin dato de si funciona; dato del 21 de noviembre de 2026");
        assertThat(browser.every(".llegar a[href^='geo:']")).isNotEmpty();
        state("near a landmark");
        keys.press(facet("tipo", "Puntos Vive Digital"));
        keys.press(facet("abierto", "Abierto ahora"));
        assertThat(total()).isEqualTo(6).isEqualTo(browser.every("[data-punto]").size());
        assertThat(browser.every("#lugares .estado-horario")).allSatisfy(p -> assertThat(p.getText())
                .isEqualTo("Abierto hasta las 12:00 · vuelve a abrir a las 14:00"));
        state("with three filters");
        keys.press(browser.one(".elegidas a"));
        assertThat(browser.every(".elegidas li"))
                .as("two filters and the way out of all")
                .hasSize(3);
        keys.press(browser.one(".elegidas li:last-child a"));
        assertThat(total()).isEqualTo(all);
    }

    private WebElement facet(String name, String words) {
        return browser.one("[data-faceta='" + name + "']").findElements(By.tagName("a")).stream()
                .filter(a -> a.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private int total() {
        return Integer.parseInt(browser.one("[data-total]").getDomAttribute("data-total"));
    }

    private void state(String name) {
        Axe.check(browser, "places: " + name);
        browser.size(320, 900);
        assertThat(browser.script(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no scrolling sideways: " + name)
                .isEqualTo(true);
        browser.size(1280, 900);
    }

    @Test
    void saysWhatItDoesNotKnowAndWhereElseToLook() {
        browser.go("/puntos?cerca=Marte");
        assertThat(browser.one("[data-desconocido]").getText()).contains("No sabemos dónde queda «Marte»");
        state("unknown landmark");
        browser.follow(browser.one("[data-desconocido] a[href*='comuna=7']"));
        assertThat(total()).isEqualTo(6);
        browser.go("/puntos?tipo=zona_wifi&comuna=4");
        assertThat(total()).isZero();
        assertThat(browser.every("[data-alternativas] > li")).hasSize(5);
        assertThat(browser.one("[data-alternativas] .distancia").getText()).contains("en línea recta");
        state("nothing fits");
        browser.go("/puntos?tipo=bus_tic");
        assertThat(browser.text()).contains("Todavía no se ha publicado por dónde pasa");
        state("no stop of the bus");
        browser.go("/puntos?cerca=%3Cscript%3Ealert(1)%3C/script%3E&comuna=x&tipo=tramite&pagina=-1");
        assertThat(total()).as("what cannot be read is not asked").isGreaterThan(20);
    }

    @Test
    void oneSiteOnThePageTwoPlacesInTheApi() {
        browser.go("/puntos?comuna=7");
        WebElement site = browser.every("#lugares > li").stream()
                .filter(li -> li.findElements(By.cssSelector("[data-punto]")).size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(site.getText())
                .contains("Libreros y Pasaje Comercial", "Punto Vive Digital Libreros", "Zona Wi-Fi Pasaje Comercial");
        browser.go("/puntos?comuna=7&tipo=zona_wifi");
        assertThat(browser.one("#lugares a[href='/puntos/pvd-libreros']").getText())
                .contains("Libreros");
        JsonNode both = http.get("/api/v1/puntos?comuna=7").json().path("features");
        assertThat(both).hasSize(6);
        assertThat(place(both, "pvd-libreros")
                        .path("properties")
                        .path("mismo_sitio")
                        .get(0)
                        .asText())
                .isEqualTo("wifi-pasaje-comercial");
        assertThat(place(both, "wifi-pasaje-comercial").path("geometry"))
                .isEqualTo(place(both, "pvd-libreros").path("geometry"));
    }

    private static JsonNode place(JsonNode features, String id) {
        for (JsonNode feature : features) {
            if (feature.path("id").asText().equals(id)) {
                return feature;
            }
        }
        throw new AssertionError("no " + id + " in " + features);
    }

    @Test
    void sortsNearMeOnTheDevice() {
        browser.go("/puntos");
        List<String> before = ids();
        browser.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of("origin", portal.url(), "permissions", List.of("geolocation")));
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setGeolocationOverride",
                        Map.of("latitude", 4.4766, "longitude", -75.7116, "accuracy", 10));
        try {
            Object asked = browser.script("return performance.getEntriesByType('resource').length");
            WebElement button = browser.one("#cerca-de-mi");
            assertThat(button.isDisplayed()).isTrue();
            new Hand.Keyboard(browser).reach(button);
            new Hand.Keyboard(browser).send(Keys.ENTER);
            browser.await("answer", () -> browser.one("#cerca-de-mi-estado[role=status]")
                    .getText()
                    .contains("El más cercano"));
            assertThat(browser.one("#cerca-de-mi-estado").getText()).contains("El Caimo, a", "no se envió");
            assertThat(browser.one("#lugares > li h3").getText()).contains("El Caimo");
            assertThat(browser.one("#lugares > li .distancia").getText()).matches("A \\d+ m de usted, en línea recta");
            assertThat(ids()).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
            assertThat(browser.focused()).as("the focus stays").isEqualTo(button);
            assertThat(browser.script("return performance.getEntriesByType('resource').length"))
                    .as("nothing is asked of the server")
                    .isEqualTo(asked);
            assertThat(browser.driver().getCurrentUrl()).endsWith("/puntos");
            state("sorted near me");
        } finally {
            browser.driver().executeCdpCommand("Emulation.clearGeolocationOverride", Map.of());
            browser.driver().executeCdpCommand("Browser.resetPermissions", Map.of());
        }
    }

    private List<String> ids() {
        return browser.every("#lugares [data-punto]").stream()
                .map(e -> e.getDomAttribute("data-punto"))
                .toList();
    }

    @Test
    void takesARefusalCalmly() {
        browser.driver()
                .executeCdpCommand(
                        "Browser.setPermission",
                        Map.of(
                                "origin",
                                portal.url(),
                                "permission",
                                Map.of("name", "geolocation"),
                                "setting",
                                "denied"));
        try {
            browser.go("/puntos");
            browser.one("#cerca-de-mi").click();
            browser.await(
                    "answer", () -> browser.one("#cerca-de-mi-estado").getText().contains("no dio permiso"));
            state("position refused");
        } finally {
            browser.driver().executeCdpCommand("Browser.resetPermissions", Map.of());
        }
    }

    @Test
    void tellsAllOfAPlaceAndTakesAComplaint() {
        browser.go("/puntos/pvd-libreros");
        assertThat(browser.every("table tbody tr")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(browser.text())
                .contains("AdulTICos", "Calle 20 #5-25")
                .doesNotContain("Herramientas de conectividad");
        assertThat(browser.one("[data-mismo-sitio] a").getDomAttribute("href"))
                .isEqualTo("/puntos/wifi-pasaje-comercial");
        assertThat(browser.has("a[href='/datos/puntos-vive-digital/v1']")).isTrue();
        assertThat(browser.one("script[type='application/ld+json']").getDomProperty("textContent"))
                .contains("\"@type\":\"Place\"");
        state("a place");
        browser.go("/puntos/wifi-parque-sucre");
        assertThat(browser.text()).contains("Parques Alcaldía", "30 Mbps", "Horario sin dato");
        state("a Wi-Fi zone");
        browser.follow(browser.one("[data-reportar]"));
        assertThat(browser.one("[data-asunto-sugerido]").getText()).contains("Falla en Zona Wi-Fi Parque Sucre");
        Filing filing = Filing.quick(browser);
        browser.press("comenzar");
        filing.tipo("reclamo").anonima();
        assertThat(browser.field("asunto").getDomProperty("value")).contains("wifi-parque-sucre");
    }

    @Test
    void anUnknownPlaceIsNotFoundAndLeadsOn() {
        assertThat(http.get("/puntos/wifi-no-existe").status()).isEqualTo(404);
        browser.go("/puntos/wifi-no-existe");
        state("404");
        browser.follow(browser.one("main a[href='/puntos']"));
        assertThat(total()).isGreaterThan(20);
        assertThat(http.get("/sitemap.xml").text()).contains("/puntos</loc>", "/puntos/wifi-parque-sucre</loc>");
        assertThat(http.get("/mapa-del-sitio").text()).contains("href=\"/puntos\"");
    }

    @Test
    void allOfItWithoutAScript() {
        Walker walker = new Walker(portal.url()).go("/puntos?cerca=carrera+14+calle+13");
        assertThat(walker.page().selectFirst("[data-cerca-de-mi]").hasAttr("hidden"))
                .isTrue();
        Document page = walker.go(
                        walker.page().selectFirst("[data-faceta=tipo] a").attr("href"))
                .page();
        assertThat(page.select("#lugares [data-punto]")).hasSize(6);
        assertThat(page.select("svg.esquema")).hasSize(1);
        Element link = page.selectFirst("#lugares h3 a");
        assertThat(walker.go(link.attr("href")).page().selectFirst("h1").text()).isEqualTo(link.text());
    }

    @Test
    void nothingIsOpenOnAHoliday() {
        try (PortalProcess other = PortalProcess.start(Map.of("CLOCK", HOLIDAY));
                Browser there = Browser.open(other.url(), true)) {
            Http api = new Http(other.url());
            assertThat(api.get("/api/v1/puntos?abierto=true")
                            .json()
                            .path("total")
                            .asInt())
                    .isZero();
            assertThat(api.get("/api/v1/puntos?abierto=false")
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(6);
            there.go("/puntos?tipo=punto_vive_digital&abierto=si");
            assertThat(there.one("[role=status][data-total='0']").getText()).contains("No hay puntos");
            assertThat(there.one("[data-alternativas] .estado-horario").getText())
                    .startsWith("Cerrado hoy, festivo (Inmaculada Concepción)")
                    .contains("abre el miércoles 9 de diciembre a las 8:00");
            Axe.check(there, "places: a holiday");
        }
    }

    @Test
    void aCityWithoutPlacesSaysSo() {
        Path pack = Path.of(System.getProperty("portal.content"))
                .resolveSibling("cartagena")
                .normalize();
        try (PortalProcess other = PortalProcess.start(Map.of("CONTENT_PACK", pack.toString()));
                Browser there = Browser.open(other.url(), true)) {
            there.go("/puntos");
            assertThat(there.one("[role=status][data-total='0']").getText()).contains("todavía no ha publicado");
            Axe.check(there, "places: a city without");
            JsonNode none = new Http(other.url()).get("/api/v1/puntos").json();
            assertThat(none.path("total").asInt()).isZero();
            assertThat(none.path("features")).isEmpty();
        }
    }

    @Test
    void refusesWhatCannotBeAskedAllAtOnce() {
        Http.Answer bad = http.get("/api/v1/puntos?lat=91&comuna=siete&tipo=tramite&abierto=quiz%C3%A1s&limite=0");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.header("Content-Type")).startsWith("application/problem+json");
        assertThat(bad.json().path("errores").findValuesAsText("campo"))
                .containsExactlyInAnyOrder("lat", "lon", "comuna", "tipo", "abierto", "limite");
        for (String one :
                List.of("lat=4.5", "lon=-75.6", "lat=4,5&lon=-75", "lat=NaN&lon=0", "lat=1e1&lon=0", "desde=-1")) {
            assertThat(http.get("/api/v1/puntos?" + one).status()).as(one).isEqualTo(400);
        }
    }

    @Test
    void pagesThroughAllOfThem() {
        List<String> ids = new ArrayList<>();
        String next = portal.url() + "/api/v1/puntos?lat=4.536104&lon=-75.669463&limite=5";
        int pages = 0;
        while (next != null && pages++ < 20) {
            JsonNode page = http.get(next.substring(portal.url().length())).json();
            page.path("features").forEach(f -> ids.add(f.path("id").asText()));
            next = page.path("siguiente").isNull()
                    ? null
                    : page.path("siguiente").asText();
        }
        assertThat(ids)
                .hasSize(22)
                .doesNotHaveDuplicates()
                .startsWith("wifi-parque-sucre", "wifi-plazoleta-de-la-quindianidad", "wifi-plaza-de-bolivar");
    }

    @Test
    void gdalReadsTheAnswer() throws IOException, InterruptedException {
        Http.Answer answer = http.get("/api/v1/puntos?lat=4.536104&lon=-75.669463");
        assertThat(answer.header("Content-Type")).startsWith("application/geo+json");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        Http.Answer head =
                http.send(http.request("/api/v1/puntos").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).as("not that of nothing").isNotEqualTo("0");
        Path folder = Temporary.folder("puntos-acceptance-");
        try {
            Path file =
                    Files.write(folder.resolve("puntos.geojson"), answer.raw().body());
            Process ogrinfo = new ProcessBuilder(
                            "ogrinfo", "-ro", "-al", "-where", "tipo = 'zona_wifi'", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String told = new String(ogrinfo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(ogrinfo.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(ogrinfo.exitValue()).as(told).isZero();
            assertThat(told)
                    .contains(
                            "Geometry: Point",
                            "Feature Count: 16",
                            "WGS 84",
                            "POINT (-75.669463 4.536104)",
                            "mismo_sitio")
                    .doesNotContain("ERROR", "Warning");
        } finally {
            Temporary.delete(folder);
        }
    }
}
