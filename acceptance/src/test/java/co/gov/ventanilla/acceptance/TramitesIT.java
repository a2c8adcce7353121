package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody wants to know how to ask for something, and reads the questions of help. */
class TramitesIT extends Journey {
    private final PortalProcess portal = Portals.shared();
    private final Http http = new Http(portal.url());

    @Test
    void findsATramiteByKindAndProcess() {
        Hand.Keyboard keys = new Hand.Keyboard(browser);
        browser.go("/");
        keys.press(browser.one("nav.principal a[href='/tramites']"));
        int all = total();
        assertThat(browser.every("li[data-tramite]")).hasSize(all);
        Axe.check(browser, "list of trámites");
        fits();
        facet("tipo", "Consulta");
        int looked = total();
        assertThat(looked).isBetween(1, all - 1);
        assertThat(browser.one("[role=status]").getText()).contains("de " + all);
        facet("proceso", "Hacienda");
        assertThat(total())
                .isBetween(1, looked - 1)
                .isEqualTo(browser.every("li[data-tramite]").size());
        assertThat(browser.has("meta[name=robots][content=noindex]")).isTrue();
        Axe.check(browser, "trámites with two filters");
        fits();
        keys.press(browser.one(".elegidas li:last-child a"));
        assertThat(total()).isEqualTo(all);
        browser.go("/tramites?tipo=consulta&proceso=P15");
        assertThat(browser.one("[role=status]").getText()).contains("No hay ninguno");
        Axe.check(browser, "no trámite with these filters");
        browser.go("/tramites?tipo=%3Cscript%3E&proceso=P99");
        assertThat(total()).as("what no trámite has is not asked").isEqualTo(all);
    }

    private void facet(String name, String word) {
        WebElement group = browser.one("[data-faceta='" + name + "']");
        if (group.getDomAttribute("open") == null) {
            group.findElement(By.tagName("summary")).click();
        }
        WebElement link = group.findElements(By.tagName("a")).stream()
                .filter(a -> a.getText().contains(word))
                .findFirst()
                .orElseThrow();
        String count = link.getText().replaceAll("(?s).*\\((\\d+)\\)$", "$1");
        browser.follow(link);
        assertThat(total()).as("the number beside " + word).isEqualTo(Integer.parseInt(count));
    }

    private int total() {
        return Integer.parseInt(browser.one("[role=status][data-total]").getDomAttribute("data-total"));
    }

    @Test
    void asksAboutOneThatCannotBeDoneHere() {
        Hand.Keyboard keys = new Hand.Keyboard(browser);
        browser.go("/tramites/reporte-de-alumbrado-publico");
        assertThat(browser.one("h1").getText()).isEqualTo("Reporte de alumbrado público");
        assertThat(browser.text()).contains("poste sin luz", "Todavía no se puede hacer en este portal", "5.1.9");
        assertThat(browser.one("[data-proceso]").getDomAttribute("data-proceso"))
                .isEqualTo("P05");
        Axe.check(browser, "trámite");
        fits();
        keys.press(browser.one("[data-preguntar]"));
        assertThat(browser.one("[data-asunto-sugerido]").getText()).contains("Reporte de alumbrado público");
        Filing filing = Filing.quick(browser);
        browser.press("comenzar");
        filing.tipo("informacion").anonima();
        assertThat(browser.field("asunto").getDomProperty("value"))
                .isEqualTo("Pregunta sobre «Reporte de alumbrado público»");
        browser.go("/pqrsd/nueva?tramite=no-existe");
        assertThat(browser.has("[data-asunto-sugerido]")).isFalse();
    }

    @Test
    void doesOneThatCanBeDoneHere() {
        browser.go("/tramites/consultar-estado-de-mi-radicado");
        Axe.check(browser, "trámite of this portal");
        browser.follow(browser.one("a[data-en-linea]"));
        assertThat(browser.path()).isEqualTo("/pqrsd/consulta");
        browser.go("/tramites/consulta-de-industria-y-comercio");
        assertThat(browser.one("[data-proceso]").getText())
                .as("the map of processes owns no taxes")
                .isEqualTo("Sin dato");
        assertThat(browser.text()).contains("Secretaría de Hacienda");
    }

    @Test
    void anUnknownOneIsNotFoundAndTheWayLeadsToTheList() {
        assertThat(http.get("/tramites/no-existe").status()).isEqualTo(404);
        browser.go("/tramites/no-existe");
        Axe.check(browser, "unknown trámite");
        browser.follow(browser.one("main a[href='/tramites']"));
        assertThat(total()).isPositive();
        browser.go("/tramites/_tramite");
        assertThat(browser.path()).as("no address of its own").isEqualTo("/tramites");
    }

    @Test
    void programsReadTheSame() {
        Http.Answer answer = http.get("/api/v1/tramites");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        Document map = Jsoup.parse(http.get("/sitemap.xml").text());
        browser.go("/tramites");
        assertThat(answer.json()).hasSize(total());
        for (JsonNode tramite : answer.json()) {
            String id = tramite.path("id").asText();
            assertThat(tramite.path("url").asText()).isEqualTo(portal.url() + "/tramites/" + id);
            assertThat(map.select("loc").eachText())
                    .contains(tramite.path("url").asText());
            JsonNode one = http.get("/api/v1/tramites/" + id).json();
            assertThat(one.path("en_linea")).isEqualTo(tramite.path("en_linea"));
            assertThat(one.path("otros_nombres")).as(id).isNotEmpty();
            Element page = Jsoup.parse(http.get("/tramites/" + id).text()).selectFirst("main");
            assertThat(page.selectFirst("h1").text())
                    .isEqualTo(one.path("nombre").asText());
            assertThat(page.select("a[data-en-linea]").isEmpty())
                    .isNotEqualTo(one.path("en_linea").asBoolean());
        }
        assertThat(http.get("/datos/tramites/tramites.csv")
                        .text()
                        .lines()
                        .skip(1)
                        .map(row -> row.split(",")[0]))
                .containsExactlyElementsOf(answer.json().findValuesAsText("id"));
        Http.Answer unknown = http.get("/api/v1/tramites/no-existe");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
        assertThat(unknown.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void readsTheQuestionsOfHelp() {
        Hand.Keyboard keys = new Hand.Keyboard(browser);
        browser.go("/verificar");
        keys.press(browser.one("aside a[href='/ayuda']"));
        Axe.check(browser, "help");
        fits();
        Document page = Jsoup.parse(browser.driver().getPageSource());
        List<String> questions = page.select("main [data-ayuda]").eachAttr("id");
        assertThat(questions).hasSize(22).doesNotHaveDuplicates();
        assertThat(page.select("main nav a").eachAttr("href"))
                .containsExactlyElementsOf(
                        questions.stream().map(id -> "#" + id).toList());
        keys.reach(browser.one("main nav a[href='#ayuda-nota-de-voz']"));
        keys.send(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).endsWith("/ayuda#ayuda-nota-de-voz");
        assertThat(
                        browser.script(
                                "const b = document.querySelector(':target').getBoundingClientRect(); return b.top >= 0 && b.top < innerHeight"))
                .isEqualTo(true);
        for (String link : page.select("main [data-ayuda] a").eachAttr("href")) {
            assertThat(link.startsWith("/puntos") || http.get(link).status() == 200)
                    .as(link)
                    .isTrue();
        }
        assertThat(browser.has("footer a[href='/ayuda']")).isTrue();
    }
}
