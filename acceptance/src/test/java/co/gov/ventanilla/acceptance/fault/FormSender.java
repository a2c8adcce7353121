package co.gov.ventanilla.acceptance.fault;

import co.gov.ventanilla.acceptance.Walker;
import co.gov.ventanilla.acceptance.fault.Sent.State;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/** Files through the pages without a browser. Only the last button can leave something unknown; it is pressed again. */
final class FormSender {
    private final String url;
    private final Journal journal;
    private final Map<Integer, Walker> unknown = new ConcurrentHashMap<>();

    FormSender(String url, Journal journal) {
        this.url = url;
        this.journal = journal;
    }

    /** Walks through all steps and presses the last button. */
    Sent file() {
        int number = journal.number();
        String texto = journal.texto(number);
        Sent sent = journal.begin(number, Sent.Door.FORM, "", texto, "", List.of());
        Walker walker = new Walker(url);
        try {
            walker.draft(texto).press("continuar", Map.of());
            if (walker.page().selectFirst("[data-paso=revisar]") == null) {
                return journal.end(sent, State.ABANDONED, null);
            }
        } catch (AssertionError e) {
            return journal.end(sent, State.ABANDONED, null);
        }
        unknown.put(number, walker);
        return press(sent);
    }

    /** Presses the last button, once more when it was pressed before. */
    Sent press(Sent sent) {
        Walker walker = unknown.get(sent.number());
        try {
            walker.press("radicar", Map.of());
        } catch (AssertionError e) {
            return journal.end(sent, State.UNKNOWN, null);
        }
        Element radicado = walker.page().selectFirst("[data-radicado]");
        if (walker.status() != 200 || radicado == null) {
            walker.back();
            return journal.end(sent, State.UNKNOWN, null);
        }
        unknown.remove(sent.number());
        Element clave = walker.page().selectFirst("[data-clave]");
        return journal.end(
                sent,
                State.ACKNOWLEDGED,
                Journal.JSON
                        .createObjectNode()
                        .put("radicado", radicado.attr("data-radicado"))
                        .put("clave", clave == null ? "" : clave.attr("data-clave")));
    }
}
