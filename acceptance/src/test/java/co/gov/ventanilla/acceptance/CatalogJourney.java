package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody looks for data, judges them, takes them along, follows them, and says what is wrong with them; in any city. */
abstract class CatalogJourney extends Journey {
    /**
     * A city and what it publishes.
     *
     * @param word finds some of its datasets, and not all
     * @param titled stands in the title of the first one that is found
     * @param dataset a dataset of text and numbers, with its title
     * @param column a column of text of it, with its title
     * @param value stands in some rows of it
     * @param number a column of numbers of it
     * @param unit who publishes
     * @param datasets so many at least
     */
    record City(
            PortalProcess portal,
            String word,
            String titled,
            Named dataset,
            Named column,
            String value,
            String number,
            String unit,
            int datasets) {}

    /** What has an address and a title. */
    record Named(String name, String title) {}

    private static final String INVENTED =
            "Prueba de versiones. Sus datos son inventados y se retiran al final de la prueba.";

    private static Path folder;
    private final City city;
    private final PortalProcess portal;
    private final Http http;

    CatalogJourney(City city) {
        this.city = city;
        this.portal = city.portal();
        this.http = new Http(portal.url());
    }

    @BeforeAll
    static void files() {
        folder = Temporary.folder("datos-acceptance-");
    }

    @AfterAll
    static void clean() {
        Temporary.delete(folder);
    }

    @Test
    void findsFiltersAndOpens() {
        browser.go("/");
        browser.follow(browser.one("main a[href='/datos']"));
        int all = total();
        Axe.check(browser, "catalog");
        new Hand.Mouse(browser).type(browser.field("q"), city.word());
        browser.press("boton-buscar");
        assertThat(total()).isBetween(1, all - 1);
        assertThat(browser.every("[data-conjunto] a").get(0).getText()).contains(city.titled());
        assertThat(browser.has("meta[name=robots][content=noindex]")).isTrue();
        browser.go("/datos");
        facet("tema");
        String chosen = browser.one(".facetas a[aria-current]").getText();
        assertThat(total()).isLessThan(all).isEqualTo(Integer.parseInt(chosen.replaceAll(".*\\((\\d+)\\)$", "$1")));
        assertThat(browser.has("meta[name=robots]"))
                .as("one facet may be indexed")
                .isFalse();
        facet("formato");
        assertThat(browser.has("meta[name=robots][content=noindex]")).isTrue();
        assertThat(browser.one("link[rel=canonical]").getDomAttribute("href")).isEqualTo(portal.url() + "/datos");
        Axe.check(browser, "catalog with two facets");
        browser.follow(browser.one(".elegidas a"));
        browser.go("/datos?q=qqqqzzzzwwww");
        assertThat(browser.one("[role=status][data-total]").getText()).contains("No hay conjuntos de datos");
        Axe.check(browser, "catalog without results");
    }

    /** Follows the first value that is not chosen. */
    private void facet(String name) {
        WebElement group = browser.one("[data-faceta='" + name + "']");
        if (group.getDomAttribute("open") == null) {
            group.findElement(By.tagName("summary")).click();
        }
        browser.follow(group.findElement(By.cssSelector("a:not([aria-current])")));
    }

    private int total() {
        return Integer.parseInt(browser.one("[data-total]").getDomAttribute("data-total"));
    }

    @Test
    void judgesADatasetByKeyboard() {
        Hand.Keyboard keys = new Hand.Keyboard(browser);
        browser.go("/datos/" + city.dataset().name());
        Axe.check(browser, "dataset");
        fits();
        assertThat(Integer.parseInt(browser.one("[data-filas]").getDomAttribute("data-filas")))
                .isEqualTo(browser.every("table.filas tbody tr").size());
        keys.press(browser.one("table.filas th a[href*='orden=" + city.column().name() + "']"));
        assertThat(browser.one("th[aria-sort=ascending]").getText())
                .startsWith(city.column().title());
        keys.press(browser.one("table.filas th[aria-sort] a"));
        assertThat(browser.has("th[aria-sort=descending]")).isTrue();
        keys.type(browser.field("q"), city.value());
        keys.press(browser.one("#filtro-filas button"));
        assertThat(browser.every("table.filas tbody tr")).isNotEmpty().allSatisfy(row -> assertThat(row.getText())
                .containsIgnoringCase(city.value()));
        assertThat(browser.has("meta[name=robots][content=noindex]")).isTrue();
        assertThat(browser.every(".puntos li")).hasSameSizeAs(browser.every(".plano circle"));
        keys.select(browser.field("donde"), city.number());
        keys.type(browser.field("valor"), "cien");
        keys.press(browser.one("#filtro-filas button"));
        assertThat(browser.title()).startsWith("Error:");
        assertThat(browser.one(".resumen-errores[role=alert]").getText()).contains(city.number());
        assertThat(browser.one("#valor[aria-invalid=true]").getDomAttribute("aria-describedby"))
                .isEqualTo("valor-error");
        Axe.check(browser, "rows that cannot be asked so");
        keys.press(browser.one("#filtro-filas a"));
        assertThat(browser.has("[role=alert]")).isFalse();
    }

    @Test
    void takesFilesAlong() {
        browser.go("/datos/" + city.dataset().name());
        browser.one(".descargas summary").click();
        List<WebElement> rows = browser.every(".archivos tbody tr");
        assertThat(rows.get(0).getDomAttribute("data-formato")).isEqualTo("xlsx");
        assertThat(rows.get(1).getDomAttribute("data-formato")).isEqualTo("csv");
        for (WebElement row : rows) {
            String address = row.findElement(By.tagName("a")).getDomAttribute("href");
            Http.Answer file = http.get(address);
            assertThat(file.status()).as(address).isEqualTo(200);
            assertThat(Http.sha256(file.raw().body()))
                    .as("digest of " + address)
                    .isEqualTo(row.findElement(By.className("huella")).getText());
        }
        Document page = Jsoup.parse(browser.driver().getPageSource());
        JsonNode told =
                read(page.selectFirst("script[type=application/ld+json]").data());
        assertThat(told.path("@type").asText()).isEqualTo("Dataset");
        assertThat(told.path("name").asText()).isEqualTo(page.selectFirst("h1").text());
        assertThat(told.path("distribution")).hasSize(rows.size());
    }

    @Test
    void comparesVersionsAndFollowsThem() throws IOException {
        publish("id,valor\na,1\nb,2\nc,3\n");
        publish("id,valor\na,1\nb,20\nd,4\n");
        browser.go("/datos/prueba-de-versiones");
        assertThat(browser.every(".versiones li")).hasSize(2);
        browser.follow(browser.one(".versiones a[href*='diff']"));
        assertThat(browser.one("[data-diferencia]").getDomAttribute("data-diferencia"))
                .isEqualTo("1-2");
        assertThat(browser.every(".cambios tbody tr").stream().map(r -> r.getDomAttribute("data-clase")))
                .containsExactly("Nueva", "Retirada", "Cambiada");
        assertThat(browser.one(".cambios del").getText()).contains("2");
        Axe.check(browser, "comparison");
        fits();
        JsonNode diff = http.send(http.request("/datos/prueba-de-versiones/diff?desde=1&hasta=2")
                        .header("Accept", "application/json"))
                .json();
        assertThat(diff.path("resumen").path("filas_cambiadas").asInt()).isEqualTo(1);
        assertThat(diff.path("filas").findValuesAsText("clase")).containsExactly("agregada", "retirada", "cambiada");
        assertThat(http.get("/datos/prueba-de-versiones/diff.json?desde=2&hasta=1")
                        .status())
                .isEqualTo(404);
        browser.go("/datos/prueba-de-versiones/v1");
        assertThat(browser.text()).contains("Esta no es la versión más reciente");
        Axe.check(browser, "older version");
        Document feed = atom("/datos/prueba-de-versiones.atom");
        assertThat(feed.select("entry")).hasSize(2);
        assertThat(atom("/datos/recientes.atom").select("entry link").eachAttr("href"))
                .contains(portal.url() + "/datos/prueba-de-versiones");
        withdraw();
    }

    private void withdraw() {
        Verb.Result gone = Verb.run(portal, "unpublish", "prueba-de-versiones", "--reason", "Era una prueba");
        assertThat(gone.code()).as(gone.output()).isZero();
        assertThat(http.get("/datos/prueba-de-versiones").status()).isEqualTo(410);
        browser.go("/datos/prueba-de-versiones");
        assertThat(browser.one("[data-retirado]").getText()).contains("Era una prueba");
        Axe.check(browser, "withdrawn dataset");
        assertThat(http.get("/datos/prueba-de-versiones.atom").status()).isEqualTo(410);
    }

    private void publish(String csv) throws IOException {
        Path data = Files.writeString(folder.resolve("prueba.csv"), csv);
        Path meta = Files.writeString(folder.resolve("META.json"), """
                {"nombre": "prueba-de-versiones", "titulo": "Prueba de versiones", "resumen": "%s", "descripcion": "%s",
                 "temas": ["TECH"], "palabrasClave": ["prueba", "versiones", "filas"], "dependencia": "%s", "licencia": "CC_BYSA_4_0",
                 "frecuencia": "AS_NEEDED", "emitido": "2026-11-20", "procedencia": {"documento": "Inventados para la prueba"},
                 "clave": ["id"], "columnas": [
                   {"nombre": "id", "titulo": "Identificador", "tipo": "string", "descripcion": "Código de la fila, de una letra."},
                   {"nombre": "valor", "titulo": "Valor", "tipo": "integer", "descripcion": "Un número cualquiera."}]}
                """.formatted(INVENTED, INVENTED, city.unit()));
        Verb.Result done = Verb.run(portal, "publish", data.toString(), meta.toString());
        assertThat(done.code()).as(done.output()).isZero();
    }

    private Document atom(String path) {
        Http.Answer answer = http.get(path);
        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        Document feed = Jsoup.parse(answer.text(), "", Parser.xmlParser());
        for (org.jsoup.nodes.Element part : feed.select("feed, entry")) {
            assertThat(part.select("> id, > title, > updated"))
                    .as("RFC 4287, 4.1.1 and 4.1.2")
                    .hasSize(3);
        }
        return feed;
    }

    @Test
    void saysWhatIsWrong() {
        browser.go("/datos/" + city.dataset().name());
        browser.follow(browser.one("[data-reportar]"));
        assertThat(browser.one("[data-asunto-sugerido]").getText())
                .contains(city.dataset().title());
        Filing filing = Filing.quick(browser);
        browser.press("comenzar");
        filing.tipo("reclamo").anonima();
        assertThat(browser.field("asunto").getDomProperty("value"))
                .contains(city.dataset().title(), city.dataset().name());
        browser.go("/pqrsd/nueva?conjunto=<script>");
        assertThat(browser.has("[data-asunto-sugerido]")).isFalse();
    }

    @Test
    void allOfItWithoutAScript() {
        Walker walker = new Walker(portal.url()).go("/datos?q=" + city.word());
        walker.go(walker.page().selectFirst("[data-faceta=tema] a").attr("href"));
        assertThat(walker.status()).isEqualTo(200);
        walker.go(walker.page().selectFirst("[data-conjunto] h3 a").attr("href"));
        assertThat(walker.page().select("[data-descarga]")).hasSizeGreaterThanOrEqualTo(3);
        walker.go("/datos/dias-habiles");
        Wait.until(Duration.ofSeconds(30), "links asked behind the publication", () -> {
            walker.go("/datos/dias-habiles");
            return walker.page().select("[data-enlaces]").text().matches("\\S+ \\d{1,2} de [a-z]+ de \\d{4}");
        });
        String first = walker.page().selectFirst("table.filas td").text();
        walker.go(walker.page().selectFirst("a[data-siguiente]").attr("href"));
        assertThat(walker.page().selectFirst("table.filas td").text()).isNotEqualTo(first);
        assertThat(http.get("/data.json").json().path("dataset")).hasSizeGreaterThanOrEqualTo(city.datasets());
        assertThat(http.get("/sitemap.xml").text()).contains("<loc>" + portal.url() + "/datos/externos</loc>");
        walker.go("/datos/externos");
        assertThat(walker.page().select("form[action=/datos/externos]"))
                .as("nothing to search")
                .isEmpty();
        assertThat(walker.page().select("[role=status]").text()).isEqualTo("Todavía no hay datos de otras entidades.");
        assertThat(http.get("/robots.txt").text()).contains("Sitemap: " + portal.url() + "/sitemap.xml");
    }

    private static JsonNode read(String json) {
        try {
            return Http.JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
