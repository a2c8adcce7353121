package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody asks the portal something, in words. */
class BuscarIT extends Journey {
    private static final String DESCRIPTION = """
            {"nombre": "prueba-buscar", "titulo": "Quindianidad xilografica", "resumen": "Una tabla para buscar.", "descripcion": "Una tabla que sirve para buscar.",
             "temas": ["TECH"], "palabrasClave": ["prueba", "tabla"], "dependencia": "tic", "licencia": "CC_BYSA_4_0", "frecuencia": "ANNUAL",
             "emitido": "2025-01-01", "procedencia": {"documento": "Documento de prueba"}, "clave": ["id"],
             "columnas": [{"nombre": "id", "titulo": "Id", "tipo": "string", "descripcion": "Identificador"}]}
            """;

    private final PortalProcess portal = Portals.shared();
    private final Http http = new Http(portal.url());

    @TempDir
    Path folder;

    private static String address(String question) {
        return "/buscar?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    private JsonNode ask(String question) {
        Http.Answer answer = http.get("/api/v1" + address(question));
        assertThat(answer.status()).as(question).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids() {
        return browser.every("[data-id]").stream()
                .map(hit -> hit.getDomAttribute("data-id"))
                .toList();
    }

    @Test
    void findsByLandmarkWithTheKeyboardAlone() {
        Hand.Keyboard keys = new Hand.Keyboard(browser);
        browser.go("/");
        keys.type(browser.one("#buscar-q"), "wifi cerca de parque sucre");
        browser.leave(() -> keys.send(Keys.ENTER));
        assertThat(browser.path()).isEqualTo("/buscar");
        assertThat(ids().subList(0, 3))
                .containsExactly("wifi-parque-sucre", "wifi-plazoleta-de-la-quindianidad", "wifi-plaza-de-bolivar");
        assertThat(browser.one("[data-id='wifi-plazoleta-de-la-quindianidad']").getText())
                .contains("A 310 m en línea recta");
        assertThat(browser.one("#cuenta[role=status]").getText()).isEqualTo("16 resultados");
        Axe.check(browser, "places near a landmark");
        fits();
        WebElement near = browser.every(".elegidas a").get(1);
        assertThat(near.getText()).isEqualTo("cerca de Parque Sucre · quitar");
        keys.press(near);
        assertThat(browser.one("#q").getDomProperty("value")).isEqualTo("wifi");
        keys.press(browser.one(".elegidas a"));
        assertThat(browser.has(".elegidas")).as("the word is a word now").isFalse();
        assertThat(browser.every("[data-grupo]").size()).isGreaterThan(1);
    }

    @Test
    void metresAreThoseOfTheCoordinates() {
        List<String> found = new ArrayList<>();
        for (JsonNode hit : ask("wifi cerca de parque sucre").path("resultados")) {
            found.add(hit.path("id").asText() + " " + hit.path("distancia_m").asInt());
        }
        assertThat(found.subList(0, 4))
                .containsExactly(
                        "wifi-parque-sucre 0",
                        "wifi-plazoleta-de-la-quindianidad 310",
                        "wifi-plaza-de-bolivar 532",
                        "wifi-pasaje-comercial 534");
        JsonNode understood = ask("wifi cerca de parque sucre").path("entendido");
        assertThat(understood.path("tipo").asText()).isEqualTo("zona_wifi");
        assertThat(understood.path("cerca_de").asText()).isEqualTo("Parque Sucre");
    }

    @Test
    void completesWhileTypingAndOpensWithTheKeyboard() {
        browser.go("/pqrsd");
        WebElement box = browser.one("#buscar-q");
        box.sendKeys("par");
        browser.await("list", () -> "true".equals(box.getDomAttribute("aria-expanded")));
        assertThat(box.getDomAttribute("role")).isEqualTo("combobox");
        assertThat(browser.one("#buscar-q-estado").getDomProperty("textContent"))
                .matches("\\d sugerencias");
        Axe.check(browser, "completions");
        box.sendKeys(Keys.ARROW_DOWN);
        String active = box.getDomAttribute("aria-activedescendant");
        assertThat(browser.one("#" + active).getDomAttribute("aria-selected")).isEqualTo("true");
        assertThat(browser.focused()).as("the focus stays in the box").isEqualTo(box);
        box.sendKeys(Keys.ESCAPE);
        assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(box.getDomProperty("value"))
                .as("Escape takes the list, not the words")
                .isEqualTo("par");
        box.sendKeys("que su");
        browser.await(
                "one is left",
                () -> browser.every("#buscar-q-lista [role=option]").size() == 1
                        && "true".equals(box.getDomAttribute("aria-expanded")));
        fits();
        box.sendKeys(Keys.ARROW_UP);
        browser.leave(() -> box.sendKeys(Keys.ENTER));
        assertThat(browser.path()).isEqualTo("/puntos/wifi-parque-sucre");
    }

    @Test
    void everyAnswerIsCalm() {
        browser.go("/buscar");
        Axe.check(browser, "search without a question");
        browser.go(address("wifi cerca de la luna"));
        assertThat(browser.one("#cuenta").getText()).contains("No sabemos dónde queda «luna»");
        assertThat(ids()).isNotEmpty();
        Axe.check(browser, "unknown landmark");
        browser.go(address("xqzwv kjhgf"));
        assertThat(browser.one("#cuenta").getText()).isEqualTo("No encontramos nada con esas palabras.");
        Axe.check(browser, "no result");
        browser.go(address("plasa de bolivar"));
        assertThat(browser.one("[data-corregida]").getText()).contains("plaza de bolivar");
        Axe.check(browser, "typo");
        browser.follow(browser.one("[data-corregida] a"));
        assertThat(browser.has("[data-corregida]")).isFalse();
        browser.go(address("mi esposo me está pegando"));
        assertThat(browser.one("[data-peligro] a").getDomAttribute("href")).isEqualTo("tel:123");
        Axe.check(browser, "danger");
        fits();
        browser.go(address("pvd abierto ahora"));
        assertThat(ids()).hasSize(6);
        assertThat(browser.text()).contains("Abierto hasta las 12:00");
        browser.go(address("wifi comuna 9"));
        assertThat(browser.one("#cuenta").getText()).contains("No hay ninguno con todo lo que pidió");
        browser.go(address("<script>alert(1)</script> \"'><b>x"));
        assertThat(browser.has("main b")).isFalse();
    }

    @Test
    void aRadicadoLeadsToTheConsultationWithoutSayingWhetherItExists() {
        String filed = http.file(Http.petition("Una petición que nadie encuentra buscando."))
                .at("radicado");
        for (String number : List.of(filed, "2026-E-999999")) {
            browser.go(address(number));
            assertThat(browser.one(".aviso a").getDomAttribute("href")).isEqualTo("/pqrsd/consulta");
            assertThat(ids()).first().isEqualTo("pqrsd-consulta");
        }
        Axe.check(browser, "number of a petition");
        JsonNode there = ask(filed);
        JsonNode not = ask("2026-E-999999");
        assertThat(there.path("resultados")).isEqualTo(not.path("resultados"));
        assertThat(there.path("entendido")).isEqualTo(not.path("entendido"));
    }

    @Test
    void worksWithoutScript() {
        try (Browser plain = Browser.open(portal.url(), false)) {
            plain.go("/ayuda");
            plain.one("#buscar-q").sendKeys("cambiar el estrato");
            plain.leave(() -> plain.one("#boton-buscar-sitio").click());
            assertThat(plain.one("[data-id]").getText()).containsIgnoringCase("estrat");
            plain.follow(plain.one("[data-id] a"));
            assertThat(plain.path()).startsWith("/tramites/");
        }
    }

    @Test
    void eachPageIsFoundByItsTitle() {
        for (String path : Pages.PUBLIC) {
            browser.go(path);
            String title = browser.one("h1").getText();
            boolean there = path.equals("/")
                    || path.equals("/buscar")
                    || StreamSupport.stream(ask(title).path("resultados").spliterator(), false)
                            .limit(10)
                            .anyMatch(hit -> hit.path("url").asText().equals(path));
            assertThat(there || path.equals("/datos/externos"))
                    .as(path + " by «" + title + "»")
                    .isTrue();
        }
    }

    @Test
    void wrongParametersAreToldAllAtOnce() {
        Http.Answer answer = http.get("/api/v1/buscar?q=wifi&lat=91&tipo=x&limite=0");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("errores").findValuesAsText("campo"))
                .containsExactlyInAnyOrder("lat", "lon", "tipo", "limite");
        assertThat(http.get("/api/v1/buscar?q=wifi&lat=4,5&lon=-75.6").status()).isEqualTo(400);
        assertThat(http.get("/api/v1/sugerencias?q=a&limite=21").status()).isEqualTo(400);
        assertThat(http.get("/api/v1/buscar?q=wifi&lat=4.536&lon=-75.669")
                        .json()
                        .path("resultados")
                        .get(0)
                        .path("id")
                        .asText())
                .isEqualTo("wifi-parque-sucre");
    }

    @Test
    void anyTextIsAnsweredAndNoLogHoldsIt() throws IOException {
        for (String text : List.of(
                "",
                "de la los",
                "((( ))) && || ! ^ ~ * ? :",
                "title:foo AND [a TO z]",
                "a".repeat(10_000),
                "ñ".repeat(10_000),
                "palabra ".repeat(500))) {
            ask(text);
            assertThat(http.get(address(text)).status()).isEqualTo(200);
        }
        assertThat(http.get("/buscar?q=%ED%A0%80wifi").status())
                .as("a lone surrogate")
                .isIn(200, 400);
        ask("dondequedaeltesoro");
        assertThat(http.get(address("dondequedaeltesoro")).status()).isEqualTo(200);
        http.get("/api/v1/sugerencias?q=dondequedaeltesoro");
        http.get("/api/v1/buscar?q=dondequedaeltesoro&lat=x");
        try (Stream<Path> logs = Files.walk(portal.home().resolve("logs"))) {
            assertThat(logs.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(Files.readString(log)).doesNotContain("dondequedaeltesoro"));
        }
        assertThat(portal.printed()).doesNotContain("dondequedaeltesoro");
    }

    @Test
    void aPublishedChangeIsFoundWithinASecond() throws IOException {
        Path csv = Files.writeString(folder.resolve("prueba-buscar.csv"), "id\na\n");
        Path description = Files.writeString(folder.resolve("prueba-buscar.json"), DESCRIPTION);
        Verb.Result verb = Verb.run(portal, "publish", csv.toString(), description.toString());
        assertThat(verb.code()).as(verb.output()).isZero();
        Wait.until(Duration.ofSeconds(1), "found", () -> found("xilografica"));
        assertThat(Verb.run(portal, "unpublish", "prueba-buscar").code()).isZero();
        Wait.until(Duration.ofSeconds(1), "gone", () -> !found("xilografica"));
    }

    private boolean found(String word) {
        return ask(word).path("resultados").findValuesAsText("id").contains("prueba-buscar");
    }

    @Test
    void browsersLearnHowToAsk() {
        Http.Answer description = http.get("/opensearch.xml");
        assertThat(description.header("Content-Type")).startsWith("application/opensearchdescription+xml");
        assertThat(description.text()).contains(portal.url() + "/buscar?q={searchTerms}");
        browser.go("/");
        assertThat(browser.one("link[rel=search]").getDomAttribute("href")).isEqualTo("/opensearch.xml");
        assertThat(browser.one("script[type='application/ld+json']").getDomProperty("textContent"))
                .contains("SearchAction", "/buscar?q={search_term_string}");
    }
}
