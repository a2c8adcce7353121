package co.gov.ventanilla.infra.launcher.operator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The portal's JSON answers as text that reads well on a terminal. */
public final class OperatorText {
    private static final List<String> COLUMNS = List.of("radicado", "tipo", "estado", "recibido", "vence", "aislados");

    private OperatorText() {}

    static String table(JsonNode answer) {
        List<List<String>> rows = rows(answer, COLUMNS);
        return lines(rows) + (rows.size() - 1) + " peticiones\n";
    }

    /** The review queue: the same with the reasons. */
    static String suspects(JsonNode answer) {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.add("motivos");
        List<List<String>> rows = rows(answer, columns);
        return lines(rows) + (rows.size() - 1) + " de " + value(answer.path("total")) + " peticiones por revisar\n";
    }

    /** Messages of which nobody knows whether they left. */
    static String mails(JsonNode answer) {
        List<String> columns = List.of("numero", "creado", "se_puede_reenviar", "mensaje_id", "asunto");
        List<List<String>> rows = table(answer.path("mensajes"), columns);
        return lines(rows) + (rows.size() - 1) + " de " + value(answer.path("total")) + " mensajes en duda\n";
    }

    private static List<List<String>> rows(JsonNode answer, List<String> columns) {
        return table(answer.path("peticiones"), columns);
    }

    private static List<List<String>> table(JsonNode list, List<String> columns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns);
        for (JsonNode element : list) {
            rows.add(columns.stream().map(c -> cell(element.path(c))).toList());
        }
        return rows;
    }

    private static String cell(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.forEach(element -> values.add(value(element)));
        return node.isArray() ? String.join(", ", values) : value(node);
    }

    private static String lines(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(padded(row.get(i), width(rows, i) + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    static String details(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        append(text, answer, "");
        return text.toString();
    }

    /** What the walk over the ledger found. */
    public static String verification(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        text.append(answer.path("correcta").asBoolean() ? "Libro correcto" : "LIBRO ALTERADO")
                .append(": ")
                .append(value(answer.path("eventos")))
                .append(" eventos, cabeza ")
                .append(value(answer.path("cabeza")))
                .append('\n');
        for (JsonNode finding : answer.path("hallazgos")) {
            text.append("- ")
                    .append(finding.isTextual() ? plain(finding.asText()) : finding.toString())
                    .append('\n');
        }
        return text.toString();
    }

    static String backup(JsonNode answer) {
        if (!answer.path("estado").asText().equals("listo")) {
            return plain(answer.path("motivo").asText("El portal no hizo el respaldo")) + "\n";
        }
        StringBuilder text = new StringBuilder("Respaldo en ")
                .append(value(answer.path("carpeta")))
                .append(String.format(
                        java.util.Locale.ROOT,
                        ": %s archivos, %.1f MB, %.1f s%n",
                        value(answer.path("archivos")),
                        answer.path("bytes").asLong() / 1e6,
                        answer.path("segundos").asDouble()))
                .append("Libro: ")
                .append(value(answer.path("eventos")))
                .append(" eventos, cabeza ")
                .append(value(answer.path("cabeza")))
                .append("\nSHA-256 de manifest.json (guárdelo aparte): ")
                .append(value(answer.path("manifiesto")))
                .append('\n');
        for (JsonNode missing : answer.path("faltantes")) {
            text.append("FALTA el archivo ").append(value(missing)).append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, JsonNode node, String indent) {
        node.properties().forEach(field -> {
            text.append(indent).append(field.getKey()).append(':');
            appendValue(text, field.getValue(), indent);
        });
    }

    private static void appendValue(StringBuilder text, JsonNode node, String indent) {
        if (node.isObject()) {
            text.append('\n');
            append(text, node, indent + "  ");
        } else if (node.isArray() && !node.isEmpty()) {
            text.append('\n');
            for (JsonNode element : node) {
                text.append(indent).append("  -");
                appendValue(text, element, indent + "    ");
            }
        } else {
            text.append(' ').append(node.isArray() ? "" : value(node)).append('\n');
        }
    }

    private static String value(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "-" : plain(node.asText());
    }

    /** Control characters out: a text from outside must not steer the operator's terminal. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n]]", "\uFFFD");
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
