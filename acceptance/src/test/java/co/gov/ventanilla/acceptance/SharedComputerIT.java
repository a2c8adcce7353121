package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** At a shared computer the next person sees nothing, not even with the back button. */
class SharedComputerIT extends Journey {
    private static final String SECRET = "Lo que nadie más debe leer";

    @Test
    void afterWipeAndLeave() {
        Filing.quick(browser).startShared().tipo("queja").anonima().solicitud("", SECRET);
        browser.press("borrar");
        assertThat(browser.one("[role=status]").getText()).contains("Borramos");
        Axe.check(browser, "wiped");
        nothingBehind(6);
        for (String step : new String[] {"tipo", "quien", "solicitud", "adjuntos", "revisar"}) {
            browser.go("/pqrsd/nueva/" + step);
            assertThat(browser.path()).as(step).isEqualTo("/pqrsd/nueva");
        }
        assertThat(browser.has("button[id$='continuar']"))
                .as("no draft is offered")
                .isFalse();
        assertThat(browser.driver().manage().getCookieNamed("borrador")).isNull();
    }

    @Test
    void afterTheReceiptIsKept() {
        Filing.Receipt receipt = Filing.quick(browser)
                .startShared()
                .tipo("queja")
                .anonima()
                .solicitud("", SECRET)
                .sinMasArchivos()
                .radicar();
        browser.press("cerrar");
        assertThat(browser.text()).doesNotContain(receipt.clave(), receipt.radicado());
        Axe.check(browser, "receipt kept");
        nothingBehind(8);
        browser.go("/pqrsd/recibo");
        assertThat(browser.driver().getPageSource()).doesNotContain(receipt.clave(), SECRET);
        browser.go("/pqrsd/descarga/acuse.pdf");
        assertThat(browser.path()).isEqualTo("/pqrsd/consulta");
    }

    @Test
    void afterTheConsultationIsClosed() {
        Http.Answer filed = new Http(Portals.shared().url()).file(Http.petition(SECRET));
        Pages.consult(browser, new Filing.Receipt(filed.at("radicado"), filed.at("clave"), ""));
        assertThat(browser.text()).contains(SECRET);
        browser.press("extender");
        assertThat(browser.text()).contains(SECRET);
        browser.press("cerrar");
        assertThat(browser.one("[role=status]").getText()).contains("Cerramos");
        Axe.check(browser, "consultation closed");
        nothingBehind(4);
    }

    @Test
    void cookiesOfASharedComputerEndWithTheWindow() {
        Filing.quick(browser).startShared();
        assertThat(browser.driver().manage().getCookieNamed("borrador").getExpiry())
                .isNull();
        Filing.quick(browser).start();
        assertThat(browser.driver().manage().getCookieNamed("borrador").getExpiry())
                .isNotNull();
        browser.press("compartir");
        browser.step("tipo");
        assertThat(browser.driver().manage().getCookieNamed("borrador").getExpiry())
                .isNull();
        assertThat(browser.button("extender").isDisplayed()).isTrue();
    }

    @Test
    void aDraftOfThisBrowserShowsNothingBeforeItIsAskedFor() {
        Filing.quick(browser).start().tipo("queja").anonima().solicitud("", SECRET);
        browser.driver().manage().deleteCookieNamed("borrador_ventana");
        browser.go("/pqrsd/nueva/solicitud");
        assertThat(browser.path()).isEqualTo("/pqrsd/nueva");
        assertThat(browser.driver().getPageSource()).doesNotContain(SECRET);
        Axe.check(browser, "draft offered");
        browser.press("continuar");
        assertThat(browser.path()).isEqualTo("/pqrsd/nueva/adjuntos");
        browser.go("/pqrsd/nueva/solicitud");
        assertThat(browser.text() + browser.field("texto").getDomProperty("value"))
                .contains(SECRET);
    }

    /** The timers of the page run early; what the server forgets is in {@link CrashIT}. */
    @Test
    void theEndOfASharedDraftIsAnnouncedAndCanBePutOff() {
        try (Browser other = Browser.open(Portals.shared().url(), true)) {
            Filing.quick(other).startShared().tipo("queja");
            Object early = other.timersEarlier(Duration.ofSeconds(18 * 60 - 5));
            Filing.quick(other).anonima().answer("texto", SECRET);
            other.await("warning", () -> other.one(".por-vencer").isDisplayed());
            assertThat(other.one(".por-vencer").getDomAttribute("role")).isEqualTo("alert");
            Axe.check(other, "warning of the end");
            other.press("extender");
            assertThat(other.step("solicitud")).isNotNull();
            assertThat(other.one("[role=status]").getText()).contains("Tiene más tiempo");
            assertThat(other.field("texto").getDomProperty("value"))
                    .as("typed text after putting off the end")
                    .isEqualTo(SECRET);
            assertThat(other.one(".por-vencer").isDisplayed()).isFalse();

            other.timersAsWritten(early);
            other.timersEarlier(Duration.ofSeconds(20 * 60 - 5));
            other.driver().navigate().refresh();
            other.await("end", () -> other.path().equals("/pqrsd/nueva"));
            assertThat(other.one("[role=status]").getText()).contains("computador compartido");
            assertThat(other.driver().getPageSource()).doesNotContain(SECRET);
        }
    }

    /** The receipt of a shared draft ends too; the minutes of the register are in {@link CrashIT}. */
    @Test
    void theEndOfASharedReceiptIsAnnouncedAndCanBePutOff() {
        try (Browser other = Browser.open(Portals.shared().url(), true)) {
            Filing filing = Filing.quick(other).startShared().tipo("queja").anonima();
            filing.solicitud("", SECRET).sinMasArchivos();
            Object early = other.timersEarlier(Duration.ofSeconds(18 * 60 - 3));
            Filing.Receipt receipt = filing.radicar();
            assertThat(other.driver().manage().getCookieNamed("recibo").getExpiry())
                    .isNull();
            assertThat(other.button("cerrar").getLocation().getY())
                    .as("wipe and leave stands before the receipt in full")
                    .isLessThan(other.one("table").getLocation().getY());
            other.await("warning", () -> other.one(".por-vencer").isDisplayed());
            assertThat(other.one(".aviso-tiempo").getCssValue("position"))
                    .as("in sight wherever the page is scrolled")
                    .isEqualTo("fixed");
            Axe.check(other, "warning of the end of a receipt");
            other.press("extender");
            assertThat(filing.receipt()).isEqualTo(receipt);
            assertThat(other.one("[role=status]").getText()).contains("Tiene más tiempo");

            other.timersAsWritten(early);
            other.timersEarlier(Duration.ofSeconds(20 * 60 - 3));
            other.driver().navigate().refresh();
            other.await("end", () -> other.path().equals("/pqrsd"));
            assertThat(other.one("[role=status]").getText()).contains("cerramos el acuse");
            assertThat(other.driver().getPageSource()).doesNotContain(receipt.radicado(), receipt.clave(), SECRET);
            Axe.check(other, "after the end of a receipt");
        }
    }

    @Test
    void aReceiptOfOnesOwnCanBecomeThatOfASharedComputer() {
        Filing.quick(browser)
                .start()
                .tipo("queja")
                .anonima()
                .solicitud("", SECRET)
                .sinMasArchivos()
                .radicar();
        assertThat(browser.driver().manage().getCookieNamed("recibo").getExpiry())
                .isNotNull();
        assertThat(browser.has(".aviso-tiempo")).isFalse();
        browser.press("compartir");
        assertThat(browser.driver().manage().getCookieNamed("recibo").getExpiry())
                .isNull();
        assertThat(browser.button("extender").isDisplayed()).isTrue();
        assertThat(browser.text()).contains("20 minutos sin usar");
        Axe.check(browser, "receipt on a shared computer");
    }

    @Test
    void closingTheConsultationForgetsTheReceiptToo() {
        Filing.Receipt receipt = Filing.quick(browser)
                .start()
                .tipo("queja")
                .anonima()
                .solicitud("", SECRET)
                .sinMasArchivos()
                .radicar();
        Pages.consult(browser, receipt);
        browser.press("compartir");
        assertThat(browser.text()).contains("Está en un computador compartido");
        assertThat(browser.has("button[id='compartir']")).isFalse();
        Axe.check(browser, "consultation on a shared computer");
        assertThat(browser.button("cerrar").getText()).isEqualTo("Cerrar y borrar");
        browser.press("cerrar");
        browser.go("/pqrsd/recibo");
        assertThat(browser.path()).isEqualTo("/pqrsd/consulta");
        browser.go("/pqrsd/nueva");
        assertThat(browser.field("compartido").isSelected()).isTrue();
    }

    private void nothingBehind(int pages) {
        for (int i = 0; i < pages; i++) {
            browser.driver().navigate().back();
            browser.await("page", () -> "complete".equals(browser.script("return document.readyState")));
            browser.await(
                    "nothing of the person before",
                    () -> !browser.driver().getPageSource().contains(SECRET));
            assertThat(browser.every("textarea"))
                    .noneMatch(t -> String.valueOf(t.getDomProperty("value")).contains(SECRET));
        }
    }
}
