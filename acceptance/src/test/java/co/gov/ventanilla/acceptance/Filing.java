package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.openqa.selenium.WebElement;

/** The steps of filing at {@code /pqrsd/nueva}, each ends on the next page. */
final class Filing {
    /** What the receipt shows. */
    record Receipt(String radicado, String clave, String vence) {}

    private final Browser browser;
    private final Hand hand;
    private final Consumer<String> onState;

    /** @param onState told the name of each state that is shown */
    Filing(Browser browser, Hand hand, Consumer<String> onState) {
        this.browser = browser;
        this.hand = hand;
        this.onState = onState;
    }

    /** With pointer, and axe in each state. */
    static Filing audited(Browser browser) {
        return new Filing(browser, new Hand.Mouse(browser), state -> Axe.check(browser, state));
    }

    /** With pointer and without questions, to get somewhere. */
    static Filing quick(Browser browser) {
        return new Filing(browser, new Hand.Mouse(browser), state -> {});
    }

    Filing start() {
        browser.go("/pqrsd/nueva");
        onState.accept("start");
        press("comenzar");
        return at("tipo");
    }

    Filing startShared() {
        browser.go("/pqrsd/nueva");
        hand.check(browser.field("compartido"));
        press("comenzar");
        return at("tipo");
    }

    Filing at(String paso) {
        browser.step(paso);
        onState.accept(paso);
        return this;
    }

    /** Fills one field by its kind. */
    Filing answer(String field, String value) {
        WebElement any = browser.field(field);
        String kind = any.getTagName() + ":" + String.valueOf(any.getDomAttribute("type"));
        switch (kind) {
            case "input:radio" -> hand.check(browser.option(field, value));
            case "input:checkbox" -> hand.check(value.isEmpty() ? any : browser.option(field, value));
            default -> {
                if (any.getTagName().equals("select")) {
                    hand.select(any, value);
                } else {
                    hand.type(any, value);
                }
            }
        }
        return this;
    }

    Filing next() {
        press("continuar");
        return this;
    }

    Filing tipo(String tipo) {
        return answer("tipo", tipo).next().at("quien");
    }

    /** A person who wants the answer by mail. */
    Filing natural(String correo) {
        return answer("tipo_persona", "natural").contact(correo);
    }

    /** Name and mail of a person, once it is said that it is one. */
    Filing contact(String correo) {
        return answer("nombres", "Rosa Elena")
                .answer("apellidos", "Giraldo Ñáñez")
                .answer("medio_respuesta", "correo")
                .answer("correo", correo)
                .next()
                .at("solicitud");
    }

    Filing anonima() {
        return answer("tipo_persona", "anonima").next().at("solicitud");
    }

    Filing solicitud(String asunto, String texto) {
        return answer("asunto", asunto).answer("texto", texto).next().at("adjuntos");
    }

    /** Adds the files one by one. */
    Filing adjuntar(Path... files) {
        for (Path file : files) {
            hand.file(browser.field("adjunto"), file);
            press("subir");
        }
        if (files.length > 0) {
            at("adjuntos");
        }
        return this;
    }

    Filing sinMasArchivos() {
        return next().at("revisar");
    }

    Receipt radicar() {
        press("radicar");
        Receipt receipt = receipt();
        onState.accept("recibo");
        return receipt;
    }

    Receipt receipt() {
        browser.one("[data-radicado]");
        Receipt receipt = new Receipt(hook("data-radicado"), hook("data-clave"), hook("data-vence"));
        assertThat(receipt.radicado()).matches("\\d{4}-E-\\d{6}");
        assertThat(receipt.clave().replaceAll("[\\s-]", "")).hasSize(16);
        return receipt;
    }

    private String hook(String name) {
        List<WebElement> found = browser.every("[" + name + "]");
        if (found.isEmpty()) {
            return "";
        }
        String value = found.get(0).getDomAttribute(name);
        return value == null || value.isBlank() ? found.get(0).getText() : value;
    }

    private void press(String word) {
        hand.press(browser.button(word));
    }
}
