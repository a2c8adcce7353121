package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same journeys in another city, which is another content pack and nothing else; of the first one nothing is said there. */
class DatosCartagenaIT extends CatalogJourney {
    private static PortalProcess portal;
    private static Browser there;

    DatosCartagenaIT() {
        super(new City(
                portal,
                "personal",
                "personal",
                new Named("planta-personal-oai", "Planta de personal de la Oficina Asesora de Informática"),
                new Named("proceso", "Proceso"),
                "gestión",
                "personas",
                "informatica",
                8));
    }

    @BeforeAll
    static void start() {
        Path pack = Path.of(System.getProperty("portal.content"))
                .resolveSibling("cartagena")
                .normalize();
        portal = PortalProcess.start(Map.of("CONTENT_PACK", pack.toString(), "CLOCK", Portals.FRIDAY));
        there = Browser.open(portal.url(), true);
    }

    @AfterAll
    static void stop() {
        there.close();
        portal.close();
    }

    @Override
    @BeforeEach
    void beginAnew() {
        browser = there.forget();
    }

    @Test
    void nothingIsSaidOfAnotherCity() {
        Http http = new Http(portal.url());
        List<String> pages =
                Jsoup.parse(http.get("/sitemap.xml").text(), "", Parser.xmlParser()).select("loc").eachText().stream()
                        .map(loc -> loc.substring(portal.url().length()))
                        .filter(path -> path.startsWith("/datos"))
                        .toList();
        assertThat(pages).contains("/datos", "/datos/planta-personal-oai").hasSizeGreaterThan(5);
        for (String path : pages) {
            Http.Answer page = http.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.text()).as(path).contains("Cartagena").doesNotContain("Armenia");
        }
    }
}
