package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
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
        String entry = browser.every(".linea-tiempo li").stream()
                .map(WebElement::getText)
                .filter(li -> li.contains("Usted agregó información"))
                .findFirst()
                .orElseThrow();
        assertThat(entry)
                .contains("Esto faltaba", "faltante.pdf", "bytes")
                .contains("SHA-256 " + Http.sha256(Samples.pdfBytes("f")));
        assertThat(browser.one("a[href*='/descarga/adjunto']")
                        .findElement(By.xpath(".."))
                        .getText())
                .contains("Llegó el viernes 20 de noviembre de 2026");
        Axe.check(browser, "added");
    }

    /** The timers of the page run early. */
    @Test
    void whileSomebodyAddsTheTimeIsAnnouncedAndCanBePutOff() {
        try (Browser other = Browser.open(Portals.shared().url(), true)) {
            Pages.consult(other, filed("Con calma"));
            Object early = other.timersEarlier(Duration.ofSeconds(13 * 60 - 2));
            other.go("/pqrsd/consulta/agregar");
            Filing.quick(other).answer("texto", "\nEmpieza con un renglón vacío");
            other.field("adjunto").sendKeys(Samples.pdf("elegido.pdf", "e").toString());
            other.await("warning", () -> other.one(".por-vencer").isDisplayed());
            Axe.check(other, "warning while adding");
            other.press("extender");
            assertThat(other.one("[role=status]").getText()).contains("Lo que escribió sigue aquí");
            assertThat(other.field("texto").getDomProperty("value")).isEqualTo("\nEmpieza con un renglón vacío");
            assertThat(other.one(".por-vencer").isDisplayed()).isFalse();
            Axe.check(other, "more time while adding");
            other.press("compartir");
            assertThat(other.field("texto").getDomProperty("value")).isEqualTo("\nEmpieza con un renglón vacío");
            assertThat(other.text()).contains("Está en un computador compartido");

            other.timersAsWritten(early);
            early = other.timersEarlier(Duration.ofSeconds(15 * 60 - 6));
            other.go("/pqrsd/consulta/agregar");
            other.timersAsWritten(early);
            Filing.quick(other).answer("texto", "Se borra");
            other.await("end", () -> other.path().equals("/pqrsd/consulta"));
            other.one("h1");
            assertThat(other.driver().getPageSource()).doesNotContain("Se borra");
        }
    }

    @Test
    void whatWasTypedComesBackWhenTheConsultationHadClosed() {
        file("Se cerró");
        browser.go("/pqrsd/consulta/agregar");
        Filing.quick(browser).answer("texto", "Lo que escribí sin afán");
        browser.field("adjunto").sendKeys(Samples.pdf("sin-enviar.pdf", "s").toString());
        browser.driver().manage().deleteCookieNamed("consulta");
        browser.press("continuar");
        assertThat(browser.one("h1").getText()).isEqualTo("Su consulta se había cerrado");
        assertThat(browser.one("#texto").getDomProperty("value")).isEqualTo("Lo que escribí sin afán");
        assertThat(browser.text()).contains("sin-enviar.pdf");
        Axe.check(browser, "closed while adding");
    }

    @Test
    void aForgedWithdrawalIsToldAndDoesNothing() {
        file("No la retire");
        Filing.quick(browser).answer("confirmo", "");
        browser.script("arguments[0].value = 'falsa'", browser.one("input[name=ficha]"));
        browser.press("desistir");
        assertThat(browser.title()).startsWith("Error:");
        assertThat(browser.one(".resumen-errores").getText()).contains("El formulario estuvo abierto mucho tiempo");
        assertThat(browser.field("confirmo").isSelected()).isTrue();
        assertThat(browser.one("[data-estado]").getDomAttribute("data-estado")).isEqualTo("radicada");
        Axe.check(browser, "forged withdrawal");
        browser.press("desistir");
        assertThat(browser.one("[data-estado]").getDomAttribute("data-estado")).isEqualTo("desistimiento_solicitado");
    }

    @Test
    void aPetitionIsWithdrawnAndTakenUpAgain() {
        file("Ya no sé");
        browser.press("desistir");
        ErrorPage.check(browser, "confirmo", "Marque la casilla");
        Filing.quick(browser).answer("confirmo", "");
        browser.press("desistir");
        assertThat(browser.one("[role=status]").getText()).contains("Pidió retirar");
        assertThat(browser.one("[data-estado]").getDomAttribute("data-estado"))
                .isEqualToIgnoringCase("desistimiento_solicitado");
        Axe.check(browser, "withdrawn");
        browser.press("deshacer");
        assertThat(browser.one("[data-estado]").getDomAttribute("data-estado"))
                .isNotEqualToIgnoringCase("desistimiento_solicitado");
        assertThat(browser.one("[role=status]").getText()).contains("Su solicitud sigue");
        assertThat(browser.every(".linea-tiempo li").size()).isGreaterThanOrEqualTo(3);
        browser.press("extender");
        assertThat(browser.one("[role=status]").getText()).contains("Tiene más tiempo");
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
