package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** After filing: look, add, withdraw, change one's mind. */
class ConsultIT extends Journey {
    @Test
    void whatWasFiledIsShownWithTheCountOfDays() {
        Filing.Receipt receipt = file("Mi texto <b>tal cual</b>");
        Axe.check(browser, "consultation");
        assertThat(browser.text()).contains(receipt.radicado(), "Mi texto <b>tal cual</b>", "14 de diciembre");
        assertThat(browser.one("[data-vence]").getDomAttribute("data-vence")).isEqualTo("2026-12-14");
        assertThat(browser.one("table").getText()).contains("Inmaculada");
    }

    @Test
    void aMessageAndADocumentAreAdded() {
        file("Primero");
        browser.follow(browser.one("a[href='/pqrsd/consulta/agregar']"));
        Axe.check(browser, "add");
        browser.press("continuar");
        assertThat(browser.title()).startsWith("Error:");
        Axe.check(browser, "add without anything");
        Filing.quick(browser).answer("texto", "Esto faltaba");
        browser.field("adjunto")
                .sendKeys(Samples.write("vacio.pdf", new byte[0]).toString());
        browser.press("continuar");
        ErrorPage.check(browser, "adjunto", "vacío");
        assertThat(browser.field("texto").getDomProperty("value")).isEqualTo("Esto faltaba");
        browser.field("adjunto").sendKeys(Samples.pdf("faltante.pdf", "f").toString());
        browser.press("continuar");
        assertThat(browser.one("[role=status]").getText()).contains("Agregamos");
        assertThat(browser.text()).contains("Esto faltaba", "faltante.pdf");
        Axe.check(browser, "added");
    }

    @Test
    void aPetitionIsWithdrawnAndTakenUpAgain() {
        file("Ya no sé");
        browser.press("desistir");
        ErrorPage.check(browser, "confirmo", "Marque la casilla");
        Filing.quick(browser).answer("confirmo", "");
        browser.press("desistir");
        assertThat(browser.one("[data-estado]").getDomAttribute("data-estado"))
                .isEqualToIgnoringCase("desistimiento_solicitado");
        Axe.check(browser, "withdrawn");
        browser.press("deshacer");
        assertThat(browser.one("[data-estado]").getDomAttribute("data-estado"))
                .isNotEqualToIgnoringCase("desistimiento_solicitado");
        assertThat(browser.every(".linea-tiempo li").size()).isGreaterThanOrEqualTo(3);
        Axe.check(browser, "taken up again");
    }

    @Test
    void numberAndKeyCanBePastedInAnyForm() {
        Filing.Receipt receipt = filed("Pegado");
        browser.go("/pqrsd/consulta");
        paste("radicado", "  " + receipt.radicado().toLowerCase(java.util.Locale.ROOT) + " ");
        paste("clave", receipt.clave().replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT));
        browser.press("consultar");
        assertThat(browser.text()).contains("Pegado");
        assertThat(browser.has("input[type=password]")).isFalse();
    }

    @Test
    void downloadsBelongToWhoOpenedThePetition() {
        file("Con acuse");
        String cookies = "consulta="
                + browser.driver().manage().getCookieNamed("consulta").getValue();
        Http http = new Http(Portals.shared().url());
        Http.Answer pdf = http.send(http.request("/pqrsd/descarga/acuse.pdf").header("Cookie", cookies));
        assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
        assertThat(pdf.header("Content-Disposition")).startsWith("attachment");
        assertThat(pdf.text()).startsWith("%PDF-");
        Http.Answer stranger = http.get("/pqrsd/descarga/acuse.pdf");
        assertThat(stranger.header("Content-Type")).doesNotContain("pdf");
        assertThat(http.send(http.request("/pqrsd/descarga/adjunto?n=99").header("Cookie", cookies))
                        .status())
                .isEqualTo(404);
    }

    private Filing.Receipt file(String texto) {
        Filing.Receipt receipt = filed(texto);
        Pages.consult(browser, receipt);
        return receipt;
    }

    private Filing.Receipt filed(String texto) {
        Http.Answer answer = new Http(Portals.shared().url()).file(Http.petition(texto));
        return new Filing.Receipt(answer.at("radicado"), answer.at("clave"), answer.at("vence"));
    }

    private void paste(String field, String text) {
        WebElement scratch = browser.field(field);
        browser.script(
                "const t = document.createElement('textarea'); t.id = 'papel'; document.body.append(t);"
                        + " t.value = arguments[0]; t.focus(); t.select()",
                text);
        control("c");
        scratch.click();
        control("v");
        assertThat(scratch.getDomProperty("value")).isEqualTo(text);
    }

    private void control(String letter) {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys(letter)
                .keyUp(Keys.CONTROL)
                .perform();
    }
}
