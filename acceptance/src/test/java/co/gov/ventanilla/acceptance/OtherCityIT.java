package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A city that has published nothing to search says so, and shows what it publishes later at once. */
@ExtendWith(FailurePicture.class)
class OtherCityIT {
    private static Path folder;
    private static PortalProcess portal;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        folder = Temporary.folder("other-city-");
        Path content = Path.of(System.getProperty("portal.content")).normalize();
        copy(content.resolveSibling("cartagena"), folder.resolve("pack"));
        Path search = folder.resolve("pack/busqueda.json");
        Files.writeString(
                search,
                Files.readString(search).replace("\"lugares\": [],", "\"lugares\": [], \"tramites\": \"tramites\","));
        Files.writeString(
                folder.resolve("META.json"),
                Files.readString(content.resolve("datos/tramites.meta.json"))
                        .replace("\"atencion-al-ciudadano\"", "\"secretaria-general\""));
        Files.copy(content.resolve("datos/tramites.csv"), folder.resolve("tramites.csv"));
        portal = PortalProcess.start(Map.of(
                "CLOCK", Portals.FRIDAY, "CONTENT_PACK", folder.resolve("pack").toString()));
        browser = Browser.open(portal.url(), true);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @AfterAll
    static void close() {
        browser.close();
        portal.close();
        Temporary.delete(folder);
    }

    @Test
    void theListFollowsTheDataset() {
        Http http = new Http(portal.url());
        browser.go("/tramites");
        assertThat(browser.one("[role=status]").getText()).contains("todavía no ha publicado");
        Axe.check(browser, "city without trámites");
        assertThat(http.get("/api/v1/tramites").json()).isEmpty();

        publish();
        browser.go("/tramites");
        assertThat(browser.every("li[data-tramite]")).hasSize(46);
        assertThat(browser.text())
                .as("no map of processes in this city")
                .contains("Proceso P11, sin nombre en los datos");
        Axe.check(browser, "trámites without a map of processes");
        browser.go("/tramites/valorizacion");
        assertThat(browser.one("[data-proceso]").getText()).contains("P05");
        Axe.check(browser, "trámite without a map of processes");

        Verb.Result gone = Verb.run(portal, "unpublish", "tramites", "--reason", "Era una prueba");
        assertThat(gone.code()).as(gone.output()).isZero();
        assertThat(http.get("/tramites/valorizacion").status()).isEqualTo(404);
        assertThat(http.get("/api/v1/tramites").json()).isEmpty();
    }

    private static void publish() {
        Verb.Result done = Verb.run(
                portal,
                "publish",
                folder.resolve("tramites.csv").toString(),
                folder.resolve("META.json").toString());
        assertThat(done.code()).as(done.output()).isZero();
    }

    @Test
    void helpNamesNothingThatTheCityDoesNotHave() {
        browser.go("/ayuda");
        Axe.check(browser, "help of another city");
        List<String> links = browser.every("main [data-ayuda] a").stream()
                .map(a -> a.getDomAttribute("href"))
                .toList();
        assertThat(links).isNotEmpty();
        Http http = new Http(portal.url());
        assertThat(links)
                .allSatisfy(link -> assertThat(http.get(link).status()).as(link).isEqualTo(200));
    }
}
