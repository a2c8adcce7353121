package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Volver" keeps what the page holds, right or wrong, and nothing is skipped afterwards. */
class BackIT extends Journey {
    private static final String TEXTO = "\n\nEl texto empieza con dos renglones vacíos";

    @Test
    void everyStepKeepsWhatWasTyped() {
        Filing filing = Filing.quick(browser).start().tipo("queja").anonima();
        filing.answer("asunto", "a".repeat(201)).answer("texto", TEXTO);
        browser.press("volver");
        filing.at("quien");
        browser.press("volver");
        filing.at("tipo").answer("tipo", "reclamo");
        browser.press("volver");
        assertThat(browser.path()).isEqualTo("/pqrsd/nueva");
        browser.press("continuar");
        filing.at("tipo");
        assertThat(browser.option("tipo", "reclamo").isSelected()).isTrue();
        filing.next().at("quien");
        assertThat(browser.option("tipo_persona", "anonima").isSelected()).isTrue();
        filing.next().at("solicitud");
        assertThat(browser.field("asunto").getDomProperty("value")).hasSize(201);
        assertThat(browser.field("texto").getDomProperty("value")).isEqualTo(TEXTO);
        filing.next();
        ErrorPage.check(browser, "asunto", "201");
        assertThat(browser.field("texto").getDomProperty("value")).isEqualTo(TEXTO);
    }

    @Test
    void aChosenFileIsReceivedOnTheWayBack() {
        Filing filing = Filing.quick(browser).start().tipo("queja").anonima();
        filing.solicitud("", TEXTO);
        browser.field("adjunto").sendKeys(Samples.pdf("de-regreso.pdf", "r").toString());
        browser.press("volver");
        filing.at("solicitud");
        assertThat(browser.field("texto").getDomProperty("value")).isEqualTo(TEXTO);
        filing.next().at("adjuntos");
        assertThat(browser.one("#recibidos").getText()).contains("de-regreso.pdf");
        browser.field("adjunto")
                .sendKeys(Samples.write("vacio.pdf", new byte[0]).toString());
        browser.press("volver");
        ErrorPage.check(browser, "adjunto", "vacío");
        filing.sinMasArchivos();
        Filing.Receipt receipt = filing.radicar();
        assertThat(new Http(Portals.shared().url())
                        .consult(receipt.radicado(), receipt.clave())
                        .at("texto"))
                .isEqualTo(TEXTO);
    }
}
