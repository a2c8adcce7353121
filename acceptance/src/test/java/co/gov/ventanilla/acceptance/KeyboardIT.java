package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The whole way without a pointer (WCAG 2.1.1, 2.1.2, 2.1.4, 2.4.1, 3.2.1). */
class KeyboardIT extends Journey {
    private Hand.Keyboard keys;

    @Test
    void fromTheHomePageToTheReceiptAndTheConsultation() {
        keys = new Hand.Keyboard(browser);
        browser.go("/");
        keys.press(browser.one("main a[href='/pqrsd/nueva']"));
        Filing filing = new Filing(browser, keys, state -> noTrap());
        keys.press(browser.button("comenzar"));
        filing.at("tipo").tipo("reclamo").answer("tipo_persona", "natural").answer("tipo_documento", "CC");
        filing.contact("teclado@example.com")
                .solicitud("Sin ratón", "Texto escrito con el teclado")
                .adjuntar(Samples.pdf("teclado.pdf", "t"))
                .sinMasArchivos();
        Filing.Receipt receipt = filing.radicar();

        keys.press(browser.button("cerrar"));
        browser.go("/pqrsd/consulta");
        keys.type(browser.field("radicado"), receipt.radicado());
        keys.type(browser.field("clave"), receipt.clave());
        keys.press(browser.button("consultar"));
        assertThat(browser.text()).contains("Texto escrito con el teclado");
        noTrap();
        keys.check(browser.field("confirmo"));
        keys.press(browser.button("desistir"));
        keys.press(browser.button("deshacer"));
        keys.press(browser.button("cerrar"));
        assertThat(browser.text()).doesNotContain("Texto escrito con el teclado");
    }

    @Test
    void theFirstStopLeadsToTheContent() {
        keys = new Hand.Keyboard(browser);
        for (String path : Pages.PUBLIC) {
            browser.go(path);
            keys.send(Keys.TAB);
            assertThat(browser.focused().getDomAttribute("href")).as(path).endsWith("#contenido");
            keys.send(Keys.ENTER);
            keys.send(Keys.TAB);
            boolean inside = (Boolean) browser.script("const f = document.activeElement;"
                    + "return document.querySelector('main').contains(f) || !document.querySelector('main a, main button,"
                    + " main input, main summary')");
            assertThat(inside).as("after the skip link of " + path).isTrue();
        }
    }

    @Test
    void lettersAloneDoNothing() {
        keys = new Hand.Keyboard(browser);
        for (String path : Pages.PUBLIC) {
            browser.go(path);
            Object before = browser.script("return document.documentElement.outerHTML");
            keys.send("abcdefghijklmnopqrstuvwxyz0123456789.,-/?");
            assertThat(browser.path()).isEqualTo(path);
            assertThat(browser.script("return document.documentElement.outerHTML"))
                    .as(path)
                    .isEqualTo(before);
        }
    }

    @Test
    void choosingDoesNotMoveAnything() {
        keys = new Hand.Keyboard(browser);
        Filing.quick(browser).start().tipo("queja");
        for (String value : new String[] {"natural", "juridica", "anonima"}) {
            WebElement radio = browser.option("tipo_persona", value);
            keys.check(radio);
            assertThat(browser.focused()).isEqualTo(radio);
            assertThat(browser.path()).isEqualTo("/pqrsd/nueva/quien");
        }
        assertThat(browser.driver().getWindowHandles()).hasSize(1);
    }

    /** Tab leads through the page and out of it again. */
    private void noTrap() {
        browser.script("document.activeElement.blur(); scrollTo(0, 0)");
        for (int i = 0; i < 200; i++) {
            keys.send(Keys.TAB);
            if ((Boolean) browser.script("return document.activeElement === document.body")) {
                return;
            }
            if (i > 0 && (Boolean) browser.script("return document.activeElement.matches('.salto')")) {
                return;
            }
        }
        throw new AssertionError("Tab never leaves " + browser.path() + ": stuck at "
                + browser.focused().getDomProperty("outerHTML"));
    }
}
