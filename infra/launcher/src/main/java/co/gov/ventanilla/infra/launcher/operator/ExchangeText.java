package co.gov.ventanilla.infra.launcher.operator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How a harvest or a push ended, as text that reads well on a terminal. */
final class ExchangeText {
    private static final Map<String, String> OUTCOMES = Map.of(
            "CREADO", "creados",
            "ACTUALIZADO", "actualizados",
            "SIN_CAMBIOS", "sin cambios",
            "BORRADO", "borrados",
            "FALLO", "con fallo",
            "NO_INTENTADO", "no intentados");

    private ExchangeText() {}

    static String harvest(JsonNode end) {
        JsonNode report = end.path("cosecha");
        if (!report.isObject()) {
            return problem(end);
        }
        boolean done = report.path("resultado").asText().equals("LISTO");
        StringBuilder text = new StringBuilder(done ? "Cosechado " : "DETENIDO ")
                .append(OperatorText.plain(report.path("fuente").asText()))
                .append(report.path("desde_cero").asBoolean() ? ", completo: " : ", lo que cambió: ")
                .append(report.path("nuevos").asInt())
                .append(" nuevos, ")
                .append(report.path("cambiados").asInt())
                .append(" cambiados, ")
                .append(report.path("retirados").asInt())
                .append(" retirados; quedan ")
                .append(report.path("vigentes").asInt())
                .append('\n');
        report.path("avisos").forEach(a -> text.append("Aviso: ")
                .append(OperatorText.plain(a.asText()))
                .append('\n'));
        return text.toString();
    }

    static String push(JsonNode end) {
        if (!end.path("envio").isObject()) {
            return problem(end);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        StringBuilder faults = new StringBuilder();
        for (JsonNode item : end.path("envio").path("conjuntos")) {
            String outcome = item.path("resultado").asText();
            counts.merge(OUTCOMES.getOrDefault(outcome, outcome.toLowerCase(Locale.ROOT)), 1, Integer::sum);
            if (outcome.equals("FALLO")) {
                faults.append("FALLO ")
                        .append(OperatorText.plain(item.path("nombre").asText()))
                        .append(": ")
                        .append(OperatorText.plain(item.path("detalle").asText()))
                        .append('\n');
            }
        }
        StringBuilder text = new StringBuilder("Enviado:");
        counts.forEach((words, n) -> text.append(text.charAt(text.length() - 1) == ':' ? " " : ", ")
                .append(n)
                .append(' ')
                .append(words));
        return text.append('\n').append(faults).toString();
    }

    /** How many datasets did not arrive. */
    static long failed(JsonNode end) {
        long failed = 0;
        for (JsonNode item : end.path("envio").path("conjuntos")) {
            String outcome = item.path("resultado").asText();
            failed += outcome.equals("FALLO") || outcome.equals("NO_INTENTADO") ? 1 : 0;
        }
        return failed;
    }

    private static String problem(JsonNode end) {
        String words = end.path("motivo").asText("");
        return OperatorText.plain(words.isEmpty() ? end.path("detail").asText("No se pudo") : words) + "\n";
    }
}
