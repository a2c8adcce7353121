package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A second portal harvests the first over HTTP, as any CKAN; and tries to push into it. */
class HarvestIT {
    private static final String TOKEN = "clave-que-nadie-debe-ver";
    private static final PortalProcess ORIGIN = Portals.shared();
    private static PortalProcess harvester;

    @BeforeAll
    static void start() {
        harvester = PortalProcess.start(Map.of(
                "CLOCK", Portals.FRIDAY, "OUTGOING_INTERNAL", "on", "CKAN_URL", ORIGIN.url(), "CKAN_TOKEN", TOKEN));
    }

    @AfterAll
    static void stop() {
        harvester.close();
    }

    @Test
    void whatOthersPublishIsHarvestedShownAsTheirsAndGoesWhenItGoes() throws IOException {
        publish("cosecha-parques", "Parques <b>de</b> la cosecha");
        List<String> own = names(harvester);
        int there = names(ORIGIN).size();

        Verb.Result first = Verb.run(harvester, "harvest", ORIGIN.url(), "--fuente", "vecina");
        assertThat(first.code()).as(first.output()).isZero();
        assertThat(first.output()).contains("Cosechado vecina, completo: " + there + " nuevos");

        assertThat(names(harvester))
                .as("ours are not mixed with those of others")
                .isEqualTo(own);
        Http http = new Http(harvester.url());
        assertThat(http.get("/datos/vecina-cosecha-parques").status()).isEqualTo(404);
        assertThat(http.get("/catalog.ttl").text()).doesNotContain("cosecha-parques");
        Document page = page("/datos/externos?q=cosecha");
        assertThat(page.select("[data-externo]")).singleElement().satisfies(one -> {
            assertThat(one.attr("data-externo")).isEqualTo("vecina-cosecha-parques");
            assertThat(one.selectFirst("h2 a").attr("href")).isEqualTo(ORIGIN.url() + "/datos/cosecha-parques");
            assertThat(one.selectFirst("h2 b")).isNull();
            assertThat(one.selectFirst("h2").text()).isEqualTo("Parques <b>de</b> la cosecha");
            assertThat(one.text()).contains("Lo publica", "localhost");
        });
        assertThat(page.text()).contains("Estos datos los publican otros");
        assertThat(page("/datos/externos?q=nadiehablaasi").select("form[action=/datos/externos] input[name=q]"))
                .as("what was not found can be asked otherwise")
                .hasSize(1);
        assertThat(page("/datos/externos").select("[data-total]").attr("data-total"))
                .isEqualTo("" + there);

        theListIsAccessible();

        JsonNode again = Http.JSON.readTree(
                Verb.run(harvester, "harvest", ORIGIN.url(), "--json").output());
        assertThat(again.at("/cosecha/desde_cero").asBoolean())
                .as(again.toString())
                .isFalse();
        assertThat(again.at("/cosecha/nuevos").asInt()).isZero();
        assertThat(again.at("/cosecha/cambiados").asInt()).isZero();

        assertThat(Verb.run(ORIGIN, "unpublish", "cosecha-parques").code()).isZero();
        Verb.Result gone = Verb.run(harvester, "harvest", ORIGIN.url());
        if (there < 10) {
            assertThat(gone.code()).isEqualTo(1);
            assertThat(gone.output()).contains("DETENIDO", "--acepto-borrados");
            gone = Verb.run(harvester, "harvest", ORIGIN.url(), "--acepto-borrados");
        }
        assertThat(gone.code()).as(gone.output()).isZero();
        assertThat(gone.output()).contains("1 retirados");
        assertThat(page("/datos/externos?q=cosecha").select("[data-externo]")).isEmpty();
    }

    private static void theListIsAccessible() {
        try (Browser browser = Browser.open(harvester.url(), true)) {
            browser.size(320, 640);
            browser.go("/datos/externos");
            Axe.check(browser, "datasets of others");
            assertThat((Boolean) browser.script("return document.documentElement.scrollWidth <= 320"))
                    .as("no sideways scrolling at 320")
                    .isTrue();
            assertThat(browser.every("a[rel=next]")).hasSize(1);
            browser.go("/datos/externos?pagina=2");
            Axe.check(browser, "second page of datasets of others");
            assertThat(browser.every("[data-externo]")).isNotEmpty();
        }
    }

    @Test
    void withoutTheSwitchThePortalDoesNotGoInside() {
        for (String url : List.of(harvester.url(), "http://127.0.0.1:22", "http://169.254.169.254/", "http://[::1]/")) {
            Verb.Result refused = Verb.run(ORIGIN, "harvest", url, "--fuente", "dentro");
            assertThat(refused.code()).as(url).isEqualTo(1);
            assertThat(refused.output()).contains("red interna");
        }
        assertThat(Verb.run(harvester, "harvest", "http://169.254.169.254/", "--fuente", "nube")
                        .output())
                .contains("red interna");
        assertThat(Verb.run(ORIGIN, "harvest").code()).isEqualTo(2);
    }

    /** Our catalog can be read only: each dataset fails, in words, and the token is nowhere. */
    @Test
    void aPushThatIsRefusedSaysWhyForEachAndShowsNoToken() throws IOException {
        assertThat(Verb.run(ORIGIN, "push").output()).contains("CKAN_URL");
        publishTo(harvester, "envio-plazas", "Plazas del envío");
        Verb.Result push = Verb.run(harvester, "push", "--organizacion", "alcaldia");
        assertThat(push.code()).isEqualTo(1);
        assertThat(push.output())
                .contains("FALLO envio-plazas: El catálogo respondió")
                .doesNotContain(TOKEN);
        try (Stream<Path> logs = Files.list(harvester.home().resolve("logs"))) {
            for (Path log : logs.toList()) {
                assertThat(Files.readString(log, StandardCharsets.UTF_8)).doesNotContain(TOKEN);
            }
        }
    }

    private static Document page(String path) {
        Http.Answer answer = new Http(harvester.url()).get(path);
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }

    private static List<String> names(PortalProcess portal) {
        List<String> names = new java.util.ArrayList<>();
        new Http(portal.url())
                .get("/api/3/action/package_list")
                .json()
                .path("result")
                .forEach(n -> names.add(n.asText()));
        return names;
    }

    private static void publish(String name, String title) throws IOException {
        publishTo(ORIGIN, name, title);
    }

    private static void publishTo(PortalProcess portal, String name, String title) throws IOException {
        Path folder = Temporary.folder("cosecha-");
        Path csv = Files.writeString(folder.resolve("datos.csv"), "id,nombre\n1,Sucre\n2,La Vida\n");
        Path meta = Files.writeString(folder.resolve("META.json"), """
                {"nombre": "%s", "titulo": "%s", "resumen": "Una tabla para probar.", "descripcion": "Una tabla que sirve para probar la cosecha.",
                 "temas": ["ENVI"], "palabrasClave": ["prueba", "cosecha"], "dependencia": "%s", "licencia": "CC_BYSA_4_0",
                 "frecuencia": "ANNUAL", "emitido": "2025-01-01", "procedencia": {"documento": "Prueba"},
                 "clave": ["id"], "columnas": [
                  {"nombre": "id", "titulo": "Número", "tipo": "string", "descripcion": "Número de orden"},
                  {"nombre": "nombre", "titulo": "Nombre", "tipo": "string", "descripcion": "Cómo se llama cada uno"}]}
                """.formatted(name, title, unit()));
        Verb.Result published = Verb.run(portal, "publish", csv.toString(), meta.toString());
        assertThat(published.code()).as(published.output()).isZero();
    }

    private static String unit() throws IOException {
        Path file = Path.of(System.getProperty("portal.content"), "dependencias.json");
        JsonNode units = Http.JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
        return units.findValue("id").asText();
    }
}
