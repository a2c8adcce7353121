package co.gov.ventanilla.opendata.query.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the rows stand in an answer. */
enum RecordsFormat {
    OBJECTS,
    LISTS,
    CSV,
    TSV;

    static Optional<RecordsFormat> of(String name) {
        return Arrays.stream(values()).filter(f -> f.code().equals(name)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Gathers rows. */
    Gathering gathering(List<String> names) {
        return new Gathering(names);
    }

    /** The rows so far. */
    final class Gathering {
        private final List<String> names;
        private final ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        private final StringBuilder text = new StringBuilder();

        private Gathering(List<String> names) {
            this.names = names;
        }

        void add(List<JsonNode> cells) {
            switch (RecordsFormat.this) {
                case OBJECTS -> {
                    ObjectNode row = rows.addObject();
                    for (int i = 0; i < cells.size(); i++) {
                        row.set(names.get(i), cells.get(i));
                    }
                }
                case LISTS -> rows.addArray().addAll(cells);
                case CSV -> line(cells, ',');
                case TSV -> line(cells, '\t');
            }
        }

        JsonNode records() {
            return RecordsFormat.this == OBJECTS || RecordsFormat.this == LISTS
                    ? rows
                    : TextNode.valueOf(text.toString());
        }

        private void line(List<JsonNode> cells, char delimiter) {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    text.append(delimiter);
                }
                cell(cells.get(i), delimiter);
            }
            text.append('\n');
        }

        private void cell(JsonNode cell, char delimiter) {
            String value = cell.isNull()
                    ? ""
                    : cell.isBigDecimal() ? cell.decimalValue().toPlainString() : cell.asText();
            boolean quoted = value.chars().anyMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r');
            text.append(quoted ? "\"" + value.replace("\"", "\"\"") + "\"" : value);
        }
    }
}
