package co.gov.ventanilla.infra.launcher.operator;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What the portal says of a publication, as text that reads well on a terminal. */
final class CatalogText {
    private CatalogText() {}

    static String publication(JsonNode report) {
        StringBuilder text = new StringBuilder(head(report)).append('\n');
        for (JsonNode problem : report.path("problems")) {
            text.append("- ")
                    .append(place(problem))
                    .append(OperatorText.plain(problem.path("message").asText()))
                    .append('\n');
        }
        long more =
                report.path("problem_count").asLong() - report.path("problems").size();
        if (more > 0) {
            text.append("- y ").append(more).append(" problemas más\n");
        }
        for (JsonNode finding : report.path("findings")) {
            if (!finding.path("declared").isNull()) {
                text.append("Declarado público: ")
                        .append(OperatorText.plain(finding.path("column").asText()))
                        .append(" (")
                        .append(OperatorText.plain(finding.path("declared").asText()))
                        .append(")\n");
            }
        }
        for (JsonNode note : report.path("notes")) {
            text.append("Aviso: ").append(OperatorText.plain(note.asText())).append('\n');
        }
        return text.toString();
    }

    private static String head(JsonNode report) {
        String name = OperatorText.plain(report.path("name").asText("el conjunto"));
        String rows = report.path("rows").asLong() + " filas";
        return switch (report.path("outcome").asText()) {
            case "PUBLICADO" ->
                "Publicado: /datos/" + name + ", versión "
                        + report.path("version").asInt() + ", " + rows;
            case "DESCRITO" -> "Datos iguales; la descripción de /datos/" + name + " quedó al día";
            case "SIN_CAMBIOS" -> "Sin cambios: los datos y la descripción de /datos/" + name + " son los publicados";
            case "SE_PUEDE_PUBLICAR" -> "Se puede publicar: " + name + ", " + rows + ". No se publicó nada";
            default -> "No se publicó: " + problems(report.path("problem_count").asLong());
        };
    }

    private static String problems(long count) {
        return count == 1 ? "hay un problema" : "hay " + count + " problemas";
    }

    private static String place(JsonNode problem) {
        String row =
                problem.path("row").asLong() > 0 ? "fila " + problem.path("row").asLong() : "";
        String column = problem.path("column").isNull()
                ? ""
                : "columna " + OperatorText.plain(problem.path("column").asText());
        String place = row.isEmpty() || column.isEmpty() ? row + column : row + ", " + column;
        return place.isEmpty() ? "" : place + ": ";
    }

    static String withdrawal(String name, @Nullable String version) {
        return version == null
                ? "Retirado: /datos/" + name + ". Publíquelo de nuevo para que vuelva\n"
                : "Borrado: la versión " + version + " de /datos/" + name
                        + ". Quedan su número, la fecha y el motivo\n";
    }
}
