package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was acknowledged is there after SIGKILL to the portal and its database. */
@ExtendWith(FailurePicture.class)
class CrashIT {
    @Test
    void whatWasAcknowledgedSurvives() throws IOException {
        PortalProcess portal = Portals.mortal();
        Http http = new Http(portal.url());
        try (Browser browser = Browser.open(portal.url(), true);
                Browser drafting = Browser.open(portal.url(), true);
                Browser publicPlace = Browser.open(portal.url(), true);
                Browser publicReceipt = Browser.open(portal.url(), true)) {
            Filing.quick(publicReceipt)
                    .startShared()
                    .tipo("queja")
                    .anonima()
                    .solicitud("", "Radicada en un lugar público")
                    .sinMasArchivos()
                    .radicar();
            Filing.quick(publicPlace).startShared().tipo("queja").anonima().solicitud("", "En un lugar público");
            Filing.quick(drafting)
                    .start()
                    .tipo("queja")
                    .anonima()
                    .solicitud("Borrador", "Este borrador sobrevive")
                    .adjuntar(Samples.pdf("borrador.pdf", "b"));

            Filing filing = Filing.quick(browser).start().tipo("queja").anonima();
            filing.solicitud("", "Por la página")
                    .adjuntar(Samples.pdf("prueba.pdf", "p"))
                    .sinMasArchivos();
            Filing.Receipt byPage = filing.radicar();
            byte[] pdf = Samples.pdfBytes("api");
            String publicForm = filedForm("si");
            String ownForm = filedForm("");
            String key = UUID.randomUUID().toString();
            Http.Parts parts = parts(pdf);
            Http.Answer byApi = http.multipart("/api/v1/pqrsd", parts, "Idempotency-Key", key);
            assertThat(byApi.status()).isEqualTo(201);
            portal.killTree();
            portal.set("CLOCK", "2026-11-20T10:30:00-05:00");
            portal.restart();

            publicPlace.go("/pqrsd/nueva/adjuntos");
            assertThat(publicPlace.path())
                    .as("a shared draft ends after 20 minutes")
                    .isEqualTo("/pqrsd/nueva");
            assertThat(publicPlace.has("button[id$='continuar']")).isFalse();
            publicReceipt.go("/pqrsd/recibo");
            assertThat(publicReceipt.path())
                    .as("a shared receipt ends after 20 minutes")
                    .isEqualTo("/pqrsd/consulta");
            assertThat(resent(http, publicForm))
                    .as("nor does its form bring it back")
                    .isEqualTo("/pqrsd/nueva");
            assertThat(resent(http, ownForm))
                    .as("on one's own computer it does")
                    .isEqualTo("/pqrsd/recibo");
            publicReceipt.go("/pqrsd/descarga/acuse.pdf");
            assertThat(publicReceipt.path()).isEqualTo("/pqrsd/consulta");

            JsonNode found =
                    http.consult(byApi.at("radicado"), byApi.at("clave")).json();
            assertThat(found.path("texto").asText()).isEqualTo("Por la interfaz");
            assertThat(found.path("eventos").size()).isPositive();
            found = http.consult(byPage.radicado(), byPage.clave()).json();
            assertThat(found.path("texto").asText()).isEqualTo("Por la página");
            assertThat(attachment(http, byApi)).as("bytes of the file").isEqualTo(Http.sha256(pdf));
            Http.Answer resent = http.multipart("/api/v1/pqrsd", parts, "Idempotency-Key", key);
            assertThat(resent.json()).isEqualTo(byApi.json());
            Http.Answer following = http.file(Http.petition("Después"));
            assertThat(number(following)).isEqualTo(number(byApi) + 1);
            browser.go("/pqrsd/recibo");
            assertThat(Filing.quick(browser).receipt()).isEqualTo(byPage);

            drafting.go("/pqrsd/nueva/adjuntos");
            assertThat(drafting.text()).contains("borrador.pdf");
            drafting.driver().manage().deleteCookieNamed("borrador_ventana");
            drafting.go("/pqrsd/nueva");
            assertThat(drafting.driver().getPageSource()).doesNotContain("Este borrador sobrevive");
            drafting.press("continuar");
            Filing.Receipt late =
                    Filing.quick(drafting).at("adjuntos").sinMasArchivos().radicar();
            assertThat(http.consult(late.radicado(), late.clave()).at("texto")).isEqualTo("Este borrador sobrevive");
        }
    }

    /** Files from a computer. @param shared "si" when it is one @return the form as it was sent */
    private static String filedForm(String shared) {
        Walker walker = new Walker(Portals.mortal().url())
                .go("/pqrsd/nueva")
                .press("comenzar", shared.isEmpty() ? Map.of() : Map.of("compartido", shared))
                .press("continuar", Map.of("tipo", "queja"))
                .press("continuar", Map.of("tipo_persona", "anonima"))
                .press("continuar", Map.of("texto", "Desde un computador"))
                .press("continuar", Map.of());
        String form = walker.body("radicar");
        assertThat(walker.press("radicar", Map.of()).path()).isEqualTo("/pqrsd/recibo");
        return form;
    }

    /** Where a form that is sent again leads. */
    private static String resent(Http http, String form) {
        return http.post("/pqrsd/nueva/revisar", "application/x-www-form-urlencoded", BodyPublishers.ofString(form))
                .header("Location");
    }

    private static Http.Parts parts(byte[] pdf) {
        return new Http.Parts()
                .field("solicitud", "application/json", Http.petition("Por la interfaz"))
                .file("adjunto", "api.pdf", "application/pdf", pdf);
    }

    /** Digest of the first file of a petition, downloaded as its owner does. */
    private static String attachment(Http http, Http.Answer filed) {
        try (Browser owner = Browser.open(Portals.mortal().url(), true)) {
            Pages.consult(owner, new Filing.Receipt(filed.at("radicado"), filed.at("clave"), ""));
            String link = owner.one("a[href*='/pqrsd/descarga/adjunto']").getDomAttribute("href");
            String cookies = owner.driver().manage().getCookies().stream()
                    .map(c -> c.getName() + "=" + c.getValue())
                    .collect(Collectors.joining("; "));
            return Http.sha256(http.send(http.request(link).header("Cookie", cookies))
                    .raw()
                    .body());
        }
    }

    private static int number(Http.Answer answer) {
        return Integer.parseInt(answer.at("radicado").substring(7));
    }
}
