package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When the register does not answer, nothing that was typed is lost, and the outage is recorded. */
@ExtendWith(FailurePicture.class)
class OutageIT {
    private static final String TEXTO = "\nLínea uno\n\n<b>tres</b> \"comillas\" & más";

    @Test
    void theFailurePageCarriesBackWhatWasSent() {
        PortalProcess portal = Portals.mortal();
        try (Browser browser = Browser.open(portal.url(), true)) {
            Filing filing = Filing.quick(browser).start().tipo("queja").anonima();
            filing.answer("asunto", "Árbol").answer("texto", TEXTO);
            portal.freezeDatabase();
            browser.press("continuar");
            assertThat(browser.title()).contains("no está disponible");
            assertThat(browser.field("texto").getDomProperty("value")).isEqualTo(TEXTO);
            assertThat(browser.every("[data-paso]")).isEmpty();
            Axe.check(browser, "register away");
            portal.reviveDatabase();

            Wait.until(Duration.ofSeconds(60), "the register is back", () -> {
                browser.press("reenviar");
                return browser.path().equals("/pqrsd/nueva/adjuntos");
            });
            Filing.Receipt receipt = filing.sinMasArchivos().radicar();
            Http http = new Http(portal.url());
            assertThat(http.consult(receipt.radicado(), receipt.clave()).at("texto"))
                    .isEqualTo(TEXTO);

            browser.go("/pqrsd/fallas");
            assertThat(browser.one("[data-falla]").getText()).contains("El registro no respondía");
            Axe.check(browser, "outages");
            String pdf = browser.one("[data-falla] a").getDomAttribute("href");
            Http.Answer document = http.get(pdf);
            assertThat(document.status()).isEqualTo(200);
            assertThat(new String(document.raw().body(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    void aPostWithFilesNamesThoseThatWereNotReceived() {
        PortalProcess portal = Portals.mortal();
        Walker walker = new Walker(portal.url()).draft("Con archivo");
        String token =
                walker.page().selectFirst("#formulario input[name=ficha]").attr("value");
        Http http = new Http(portal.url());
        portal.freezeDatabase();
        Http.Answer answer = http.multipart(
                "/pqrsd/nueva/adjuntos",
                new Http.Parts()
                        .field("ficha", "text/plain", token)
                        .file("adjunto", "mi carta.pdf", "application/pdf", Samples.pdfBytes("carta")),
                "Cookie",
                walker.cookieHeader());
        portal.reviveDatabase();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(Jsoup.parse(answer.text()).select("main").text()).contains("mi carta.pdf");
        Wait.until(
                Duration.ofSeconds(60),
                "the draft is still there",
                () -> walker.go("/pqrsd/nueva/adjuntos").status() == 200);
        assertThat(walker.page().text()).doesNotContain("mi carta.pdf");
    }

    @Test
    void anAdditionBringsItsTextBackAndNamesItsFiles() {
        PortalProcess portal = Portals.mortal();
        Http http = new Http(portal.url());
        Http.Answer filed = http.file(Http.petition("Se le agrega"));
        Walker walker = new Walker(portal.url());
        walker.go("/pqrsd/consulta")
                .press("consultar", Map.of("radicado", filed.at("radicado"), "clave", filed.at("clave")))
                .go("/pqrsd/consulta/agregar");
        String token =
                walker.page().selectFirst("#formulario input[name=ficha]").attr("value");
        portal.freezeDatabase();
        Http.Answer answer = http.multipart(
                "/pqrsd/consulta/agregar",
                new Http.Parts()
                        .field("ficha", "text/plain", token)
                        .field("texto", "text/plain", "Esto no se puede perder")
                        .file("adjunto", "prueba nueva.pdf", "application/pdf", Samples.pdfBytes("carta")),
                "Cookie",
                walker.cookieHeader());
        portal.reviveDatabase();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(Jsoup.parse(answer.text()).select("main").outerHtml())
                .contains("Esto no se puede perder", "prueba nueva.pdf");
        Wait.until(
                Duration.ofSeconds(60),
                "the register is back",
                () -> http.file(Http.petition("Otra vez")).status() == 201);
    }

    @Test
    void theApiSaysWhenToComeBack() {
        PortalProcess portal = Portals.mortal();
        Http http = new Http(portal.url());
        portal.freezeDatabase();
        Http.Answer answer = http.file(Http.petition("Sin registro"));
        portal.reviveDatabase();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        Wait.until(
                Duration.ofSeconds(60),
                "the register is back",
                () -> http.file(Http.petition("Con registro")).status() == 201);
    }
}
