package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way in a browser without JavaScript. */
@ExtendWith(FailurePicture.class)
class NoScriptIT {
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open(Portals.shared().url(), false);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void everyTaskWorks() {
        Filing filing = Filing.quick(browser).start();
        assertThat(browser.script("return document.querySelectorAll('[data-imprimir]:not([hidden])').length"))
                .as("scripts of pages do not run")
                .isEqualTo(0L);
        browser.press("continuar");
        assertThat(browser.title()).startsWith("Error:");
        Filing.Receipt receipt = filing.tipo("sugerencia")
                .natural("sinscript@example.com")
                .solicitud("Sin programa", "Texto sin JavaScript")
                .adjuntar(Samples.pdf("uno.pdf", "1"), Samples.png("dos.png"))
                .sinMasArchivos()
                .radicar();
        browser.press("cerrar");
        assertThat(browser.text()).doesNotContain(receipt.clave());

        Pages.consult(browser, receipt);
        assertThat(browser.text()).contains("Texto sin JavaScript", "uno.pdf", "dos.png");
        browser.follow(browser.one("a[href='/pqrsd/consulta/agregar']"));
        filing.answer("texto", "Una cosa más");
        browser.press("continuar");
        assertThat(browser.text()).contains("Una cosa más");
        filing.answer("confirmo", "");
        browser.press("desistir");
        browser.press("deshacer");
        browser.press("cerrar");
        assertThat(browser.text()).doesNotContain("Texto sin JavaScript");

        browser.go("/tramites");
        browser.one("[data-faceta=proceso] summary").click();
        browser.follow(browser.one("[data-faceta=proceso] a"));
        browser.follow(browser.one("[data-tramite] h3 a"));
        assertThat(browser.has("[data-en-linea]")).isTrue();
        browser.go("/ayuda#ayuda-anonima");
        assertThat(browser.one(":target").getText()).contains("sin dar mi nombre");

        browser.go("/dias-habiles?desde=2026-11-20&dias=15");
        assertThat(browser.one("[data-vence]").getDomAttribute("data-vence")).isEqualTo("2026-12-14");
    }
}
