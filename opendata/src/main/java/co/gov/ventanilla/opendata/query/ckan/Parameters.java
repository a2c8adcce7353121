package co.gov.ventanilla.opendata.query.ckan;

import co.gov.ventanilla.opendata.query.BadQuery;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Parameters of an action, which come as JSON or as text that may hold JSON; an empty text is as good as none. */
final class Parameters {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> YES = Set.of("true", "yes", "t", "y", "1");
    private static final int LONGEST_JSON = 20_000;

    private final JsonNode given;

    Parameters(JsonNode given) {
        this.given = given;
    }

    Optional<JsonNode> find(String name) {
        JsonNode node = given.path(name);
        boolean empty = node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.textValue().isEmpty());
        return empty ? Optional.empty() : Optional.of(node);
    }

    /** The last one when it was sent several times. */
    Optional<String> text(String name) {
        return find(name)
                .map(n -> n.isArray() && !n.isEmpty() ? n.get(n.size() - 1) : n)
                .map(n -> n.isValueNode() ? n.asText() : n.toString());
    }

    boolean yes(String name, boolean otherwise) {
        return text(name).map(t -> YES.contains(t.toLowerCase(Locale.ROOT))).orElse(otherwise);
    }

    /** A whole number, 0 or more. */
    Optional<Long> natural(String name) {
        return text(name).map(t -> {
            try {
                long number = Long.parseLong(t.strip());
                if (number < 0) {
                    throw bad(name, "Must be a natural number", "debe ser un número entero desde 0");
                }
                return number;
            } catch (NumberFormatException e) {
                throw bad(name, "Invalid integer", "debe ser un número entero desde 0");
            }
        });
    }

    /** An object of JSON, or a text that holds one; empty when it is anything else. */
    Optional<JsonNode> object(String name) {
        return find(name)
                .map(n -> n.isTextual() && n.textValue().strip().startsWith("{") ? parse(name, n.textValue()) : n)
                .filter(JsonNode::isObject);
    }

    /** A list of JSON, a text that holds one, or names separated by commas outside double quotes; the quotes stay. */
    List<String> list(String name) {
        List<String> names = new ArrayList<>();
        find(name).ifPresent(n -> {
            JsonNode list = n.isTextual() && n.textValue().strip().startsWith("[") ? parse(name, n.textValue()) : n;
            if (list.isArray()) {
                list.forEach(e -> names.add(e.asText()));
            } else {
                split(list.asText(), names);
            }
        });
        return names;
    }

    private static void split(String text, List<String> names) {
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (text.charAt(i) == ',' && !quoted)) {
                names.add(text.substring(from, i).strip());
                from = i + 1;
            } else if (text.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
    }

    private static JsonNode parse(String name, String text) {
        try {
            if (text.length() <= LONGEST_JSON) {
                return MAPPER.readTree(text);
            }
        } catch (JsonProcessingException e) {
            // told below
        }
        throw bad(name, "Could not parse as valid JSON", "debe ser JSON, con hasta " + LONGEST_JSON + " caracteres");
    }

    static BadQuery bad(String name, String ckan, String message) {
        return new BadQuery(name, "parametro", "«" + name + "» " + message, BadQuery.invalid(name, ckan));
    }

    /** What CKAN says of a name that is none. */
    static BadQuery unknown(String parameter, String value, String existing) {
        return new BadQuery(
                parameter,
                "columna_desconocida",
                "No hay una columna «" + value + "». Las columnas son: " + existing,
                BadQuery.invalid(parameter, "invalid value \"" + value + "\""));
    }
}
