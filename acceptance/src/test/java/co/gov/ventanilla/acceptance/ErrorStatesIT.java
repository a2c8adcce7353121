package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Each wrong answer is named, explained, linked and kept (WCAG 3.3.1, 3.3.3, 4.1.3). */
class ErrorStatesIT extends Journey {
    @Test
    void noKindChosen() {
        Filing.quick(browser).start();
        wrong("continuar", "tipo", "Elija");
        Filing.quick(browser).answer("tipo", "queja").next().at("quien");
    }

    @Test
    void noWayToAnswerKeepsEverythingThatWasTyped() {
        Filing filing = Filing.quick(browser).start().tipo("queja");
        filing.answer("tipo_persona", "natural")
                .answer("nombres", "María «Mechas»")
                .answer("documento", "1.094.888.777")
                .answer("tipo_documento", "CC")
                .answer("telefono", "310 555 1234")
                .answer("atencion_prioritaria", "periodista")
                .answer("acepta", "");
        wrong("continuar", "medio_respuesta", "Elija cómo quiere recibir la respuesta");
        assertThat(value("nombres")).isEqualTo("María «Mechas»");
        assertThat(value("documento")).isEqualTo("1.094.888.777");
        assertThat(new Select(browser.field("tipo_documento"))
                        .getFirstSelectedOption()
                        .getDomProperty("value"))
                .isEqualTo("CC");
        assertThat(value("telefono")).isEqualTo("310 555 1234");
        assertThat(browser.option("tipo_persona", "natural").isSelected()).isTrue();
        assertThat(browser.option("atencion_prioritaria", "periodista").isSelected())
                .isTrue();
        assertThat(browser.field("acepta").isSelected()).isTrue();
    }

    @Test
    void nobodyChosen() {
        Filing.quick(browser).start().tipo("queja");
        wrong("continuar", "tipo_persona", "Elija cómo se presenta");
        for (WebElement link : browser.every(".resumen-errores a")) {
            link.click();
            assertThat(browser.focused().getTagName())
                    .as("focus after «" + link.getText() + "»")
                    .isEqualTo("input");
        }
    }

    @Test
    void aWrongMailIsKept() {
        Filing.quick(browser)
                .start()
                .tipo("queja")
                .answer("tipo_persona", "natural")
                .answer("medio_respuesta", "correo")
                .answer("correo", "rosa arroba ejemplo");
        wrong("continuar", "correo", "nombre@ejemplo.com");
        assertThat(value("correo")).isEqualTo("rosa arroba ejemplo");
        Filing.quick(browser).answer("correo", "rosa@example.com").next().at("solicitud");
    }

    @Test
    void theMailIsAskedForWhenItIsTheWayToAnswer() {
        Filing.quick(browser)
                .start()
                .tipo("queja")
                .answer("tipo_persona", "natural")
                .answer("medio_respuesta", "correo");
        wrong("continuar", "correo", "Escriba el correo");
    }

    @Test
    void theAddressIsAskedForWhenItIsTheWayToAnswer() {
        Filing.quick(browser)
                .start()
                .tipo("queja")
                .answer("tipo_persona", "natural")
                .answer("medio_respuesta", "fisico");
        wrong("continuar", "direccion", "Escriba la dirección");
    }

    @Test
    void noText() {
        Filing.quick(browser).start().tipo("queja").anonima().answer("asunto", "Solo el asunto");
        wrong("continuar", "texto", "Escriba qué pide");
        assertThat(value("asunto")).isEqualTo("Solo el asunto");
    }

    @Test
    void errorsComeInTheOrderOfTheFields() {
        Filing filing = Filing.quick(browser).start().tipo("queja").answer("tipo_persona", "natural");
        filing.answer("correo", "rosa arroba ejemplo").next();
        assertThat(listed()).containsExactly("#medio_respuesta", "#correo");
        filing.contact("rosa@example.com").answer("asunto", "a".repeat(201)).next();
        assertThat(listed()).containsExactly("#asunto", "#texto");
    }

    private List<String> listed() {
        return browser.every(".resumen-errores a").stream()
                .map(a -> a.getDomAttribute("href"))
                .toList();
    }

    @Test
    void twentyThousandAndOneCharacters() {
        Filing.quick(browser).start().tipo("queja").anonima();
        String tooLong = "ñ".repeat(20_001);
        browser.script("arguments[0].value = arguments[1]", browser.field("texto"), tooLong);
        wrong("continuar", "texto", "20.001");
        assertThat(value("texto")).isEqualTo(tooLong);
        browser.script("arguments[0].value = arguments[1]", browser.field("texto"), "ñ".repeat(20_000));
        Filing.quick(browser).next().at("adjuntos");
    }

    @Test
    void aLongSubject() {
        Filing.quick(browser)
                .start()
                .tipo("queja")
                .anonima()
                .answer("texto", "x")
                .answer("asunto", "a".repeat(201));
        wrong("continuar", "asunto", "201");
        assertThat(value("asunto")).hasSize(201);
    }

    @Test
    void aForgedFormComesBackWithItsValues() {
        Filing.quick(browser).start().tipo("queja").anonima().answer("texto", "Lo que escribí con cuidado");
        browser.script("arguments[0].value = 'falsa'", browser.one("input[name=ficha]"));
        browser.press("continuar");
        assertThat(browser.step("solicitud")).isNotNull();
        assertThat(browser.title()).startsWith("Error:");
        assertThat(value("texto")).isEqualTo("Lo que escribí con cuidado");
        Axe.check(browser, "forged form");
        browser.press("continuar");
        browser.step("adjuntos");
    }

    @Test
    void aForgedReviewFilesNothing() {
        Filing.quick(browser)
                .start()
                .tipo("queja")
                .anonima()
                .solicitud("", "No la radique")
                .sinMasArchivos();
        browser.script("arguments[0].value = 'falsa'", browser.one("input[name=ficha]"));
        browser.press("radicar");
        browser.step("revisar");
        assertThat(browser.has("[data-radicado]")).isFalse();
        browser.press("radicar");
        Filing.quick(browser).receipt();
    }

    @Test
    void consultationNamesWhatIsMissingOrWrong() {
        browser.go("/pqrsd/consulta");
        wrong("consultar", "radicado", "Escriba el número");
        assertThat(errors("clave")).hasSize(1);
        Filing.quick(browser).answer("radicado", "2026-E-999999").answer("clave", "AAAA BBBB CCCC DDDD");
        wrong("consultar", "radicado", "No hay una solicitud");
        assertThat(value("radicado")).isEqualTo("2026-E-999999");
    }

    @Test
    void verificationNamesWhatIsMissingOrWrong() {
        browser.go("/verificar");
        wrong("verificar", "codigo", "Escriba el código");
        Filing.quick(browser).answer("codigo", "AAAA BBBB CCCC DDDD");
        wrong("verificar", "codigo", "No hay un acuse");
        assertThat(value("codigo")).isEqualTo("AAAA BBBB CCCC DDDD");
    }

    @Test
    void theDayCounterNamesWhatIsWrong() {
        browser.go("/dias-habiles?desde=ayer&dias=5");
        ErrorPage.check(browser, "desde", "20/11/2026");
        assertThat(value("desde")).isEqualTo("ayer");
        browser.go("/dias-habiles?desde=2026-11-20&dias=500");
        ErrorPage.check(browser, "dias", "400");
        assertThat(value("dias")).isEqualTo("500");
    }

    private void wrong(String button, String field, String words) {
        browser.press(button);
        ErrorPage.check(browser, field, words);
    }

    private List<WebElement> errors(String field) {
        return browser.driver().findElements(By.cssSelector("[data-error='" + field + "']"));
    }

    private String value(String field) {
        return browser.field(field).getDomProperty("value");
    }
}
