package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Anyone can check a receipt by its code, and a copy by its bytes. */
class VerifyIT extends Journey {
    @Test
    void aReceiptAndItsCopies() {
        Filing.quick(browser)
                .start()
                .tipo("queja")
                .anonima()
                .solicitud("Secreto", "No se muestra")
                .sinMasArchivos();
        Filing.quick(browser).radicar();
        Http http = new Http(Portals.shared().url());
        String cookie =
                "recibo=" + browser.driver().manage().getCookieNamed("recibo").getValue();
        byte[] pdf = http.send(http.request("/pqrsd/descarga/acuse.pdf").header("Cookie", cookie))
                .raw()
                .body();
        byte[] again = http.send(http.request("/pqrsd/descarga/acuse.pdf").header("Cookie", cookie))
                .raw()
                .body();
        assertThat(Http.sha256(again)).as("the receipt is the same each time").isEqualTo(Http.sha256(pdf));
        String code = (String)
                browser.script(
                        "return [...document.querySelectorAll('dt')]"
                                + ".find(t => t.textContent.includes('verificación')).nextElementSibling.firstChild.textContent.trim()");
        assertThat(code).matches("(\\w{4} ){3}\\w{4}");
        byte[] changed = pdf.clone();
        changed[pdf.length / 2] ^= 1;

        verify(code, null);
        assertThat(browser.has("[data-verificado='si']")).isTrue();
        assertThat(browser.text()).doesNotContain("No se muestra").doesNotContain("Secreto");
        verify(code.toLowerCase(java.util.Locale.ROOT).replace(" ", "-"), Samples.write("copia.pdf", pdf));
        assertThat(browser.one("[data-archivo]").getDomAttribute("data-archivo"))
                .isEqualTo("registrado");
        Axe.check(browser, "verified");
        verify(code, Samples.write("cambiada.pdf", changed));
        assertThat(browser.one("[data-archivo]").getDomAttribute("data-archivo"))
                .isEqualTo("distinto");
        assertThat(browser.one("[data-archivo]").getText())
                .contains("no es igual")
                .doesNotContain("existe");
        assertThat(browser.one("[data-archivo]").getDomAttribute("class")).isEqualTo("alerta");
        Axe.check(browser, "changed copy");
    }

    private void verify(String code, Path file) {
        browser.go("/verificar");
        Filing.quick(browser).answer("codigo", code);
        if (file != null) {
            browser.field("archivo").sendKeys(file.toString());
        }
        browser.press("verificar");
        assertThat(browser.one("[data-verificado]").getDomAttribute("role")).isEqualTo("status");
    }

    @Test
    void theDayCounterExplainsEachDay() {
        browser.go("/dias-habiles");
        Axe.check(browser, "day counter");
        Filing.quick(browser).answer("desde", "2026-03-27").answer("dias", "5");
        browser.leave(() -> browser.field("dias").submit());
        assertThat(browser.one("[data-vence]").getDomAttribute("data-vence")).isEqualTo("2026-04-07");
        assertThat(browser.one("table").getText()).contains("Santo");
        Axe.check(browser, "days counted");
        Http.Answer api =
                new Http(Portals.shared().url()).get("/api/v1/dias-habiles?desde=2026-03-27T10:00:00-05:00&dias=5");
        assertThat(api.at("vence")).isEqualTo("2026-04-07");
        assertThat(api.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void theCountOfDaysFitsAPhone() {
        browser.size(320, 640).go("/dias-habiles?desde=2026-11-20&dias=15");
        assertThat(browser.one("table .angosta").getText()).isEqualTo("vie 20 nov 2026");
        assertThat(browser.one("table").getText()).contains("lun 23 nov 2026").doesNotContain("día hábil 1", "lunes");
        assertThat(browser.one("table .angosta").getSize().getHeight()).isLessThan(30);
        assertThat((Boolean) browser.script(
                        "const t = document.querySelector('.tabla'); return t.scrollWidth <= t.clientWidth"))
                .as("the table fits")
                .isTrue();
    }
}
