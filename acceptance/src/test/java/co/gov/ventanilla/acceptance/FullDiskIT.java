package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Below the low-water mark of the disk files are refused with words, and texts are registered. */
class FullDiskIT {
    private static PortalProcess portal;
    private static Http http;

    @BeforeAll
    static void start() {
        portal = PortalProcess.start(Map.of("MIN_FREE_MB", "900000000"));
        http = new Http(portal.url());
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void theApiRefusesTheFileAndTakesTheText() throws IOException {
        Http.Parts parts = new Http.Parts()
                .field("solicitud", "application/json", Http.petition("Con archivo"))
                .file("adjunto", "carta.pdf", "application/pdf", Samples.pdfBytes("carta"));
        Http.Answer refused = http.multipart("/api/v1/pqrsd", parts);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("600");
        assertThat(refused.json().at("/errores/0/mensaje").asText()).contains("«carta.pdf» no se recibió");
        assertThat(refused.at("detail")).contains("sin ellos");
        try (Stream<Path> staged = Files.list(portal.home().resolve("archivos/entrada"))) {
            assertThat(staged).isEmpty();
        }
        assertThat(http.file(Http.petition("Sin archivo")).status()).isEqualTo(201);
    }

    @Test
    void thePageSaysSoAndLeadsOnWithoutTheFile() {
        Walker walker = new Walker(portal.url()).draft("Sin espacio");
        String token =
                walker.page().selectFirst("#formulario input[name=ficha]").attr("value");
        Http.Answer page = http.multipart(
                "/pqrsd/nueva/adjuntos",
                new Http.Parts()
                        .field("ficha", "text/plain", token)
                        .file("adjunto", "mi carta.pdf", "application/pdf", Samples.pdfBytes("carta")),
                "Cookie",
                walker.cookieHeader());

        assertThat(page.status()).isEqualTo(200);
        assertThat(Jsoup.parse(page.text()).select(".resumen-errores").text())
                .contains("«mi carta.pdf» no se recibió", "Puede presentar su solicitud sin él");
        Http.Answer without = http.multipart(
                "/pqrsd/nueva/adjuntos",
                new Http.Parts().field("ficha", "text/plain", token).field("continuar", "text/plain", ""),
                "Cookie",
                walker.cookieHeader());
        assertThat(without.status()).isEqualTo(303);
        walker.go("/pqrsd/nueva/revisar").press("radicar", Map.of());
        assertThat(walker.page().select("[data-radicado]")).isNotEmpty();
    }

    @Test
    void healthAndTheRegisterOfOutagesTellIt() {
        assertThat(http.get("/health/ready").status()).as("texts can be filed").isEqualTo(200);
        assertThat(http.get("/health").text()).contains("\"archivos_se_reciben\":\"false\"");
        assertThat(Verb.run(portal, "status").output()).contains("se_reciben: false");
        Wait.until(Duration.ofSeconds(20), "the outage is recorded", () -> http.get("/pqrsd/fallas")
                .text()
                .contains("No se podían recibir archivos; los textos sí"));
    }
}
