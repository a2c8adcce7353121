package co.gov.ventanilla.opendata.query.ckan;

import co.gov.ventanilla.opendata.query.BadQuery;
import co.gov.ventanilla.opendata.query.Column;
import co.gov.ventanilla.opendata.query.Columns;
import co.gov.ventanilla.opendata.query.Condition;
import co.gov.ventanilla.opendata.query.Fragment;
import co.gov.ventanilla.opendata.query.Literal;
import co.gov.ventanilla.opendata.query.Words;
import co.gov.ventanilla.opendata.table.FieldType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters: {@code {"col": 1}}, {@code {"col": [1, 2]}} (any of them), {@code {"col": {"gte": 1, "lt": 5}}} (all of them) and {@code {"$or": [{...}, {...}]}}. In
 * {@code like}, {@code %} stands for any characters and {@code _} for one.
 */
final class Filters {
    static final int MOST_VALUES = 1_000;
    private static final int DEEPEST = 5;

    private final Columns columns;
    private int values;

    Filters(Columns columns) {
        this.columns = columns;
    }

    Fragment read(JsonNode filters) {
        return all(filters, 0);
    }

    private Fragment all(JsonNode filters, int depth) {
        if (!filters.isObject() || depth > DEEPEST) {
            throw Parameters.bad("filters", "Invalid filters", "debe ser un objeto con columnas y valores");
        }
        List<Fragment> conditions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : filters.properties()) {
            if (entry.getKey().equals("$or") && columns.find("$or").isEmpty()) {
                List<Fragment> alternatives = new ArrayList<>();
                entry.getValue().forEach(a -> alternatives.add(all(a, depth + 1)));
                conditions.add(Fragment.any(alternatives));
            } else {
                conditions.add(column(entry.getKey(), entry.getValue()));
            }
        }
        return Fragment.all(conditions);
    }

    private Fragment column(String name, JsonNode value) {
        Column column = columns.find(name).orElseThrow(() -> Parameters.unknown("filters", name, columns.inWords()));
        if (!value.isArray()) {
            return value.isObject() ? compared(column, value) : Condition.EQ.with(column, literal(column, value));
        }
        List<Fragment> alternatives = new ArrayList<>();
        List<@Nullable Object> literals = new ArrayList<>();
        value.forEach(v -> {
            if (v.isObject()) {
                alternatives.add(compared(column, v));
            } else {
                literals.add(literal(column, v));
            }
        });
        if (!literals.isEmpty()) {
            alternatives.add(Condition.oneOf(column, literals));
        }
        return Fragment.any(alternatives);
    }

    private Fragment compared(Column column, JsonNode operators) {
        List<Fragment> conditions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : operators.properties()) {
            Condition condition = Condition.of(entry.getKey())
                    .filter(c -> c.fits(column.type()))
                    .orElseThrow(() -> noOperator(column, entry.getKey()));
            conditions.add(compared(column, condition, entry.getValue()));
        }
        return Fragment.all(conditions);
    }

    private Fragment compared(Column column, Condition condition, JsonNode value) {
        if (condition == Condition.LIKE) {
            String pattern = value.asText();
            count(column, value);
            if (!Words.acceptable(pattern)) {
                throw invalid(column, pattern);
            }
            return condition.with(column, Words.like(pattern, '%', '_'));
        }
        if (condition == Condition.IN && value.isArray()) {
            List<@Nullable Object> literals = new ArrayList<>();
            value.forEach(v -> literals.add(literal(column, v)));
            return Condition.oneOf(column, literals);
        }
        return condition.with(column, literal(column, value));
    }

    private @Nullable Object literal(Column column, JsonNode value) {
        count(column, value);
        if (value.isNull()) {
            return null;
        }
        Object literal = Literal.parse(column.type(), value.asText(), ZoneOffset.UTC);
        if (literal == null || value.isContainerNode()) {
            throw invalid(column, value.isContainerNode() ? value.toString() : value.asText());
        }
        return literal;
    }

    private void count(Column column, JsonNode value) {
        if (++values > MOST_VALUES) {
            throw Parameters.bad("filters", "Too many values", "puede llevar hasta " + MOST_VALUES + " valores");
        }
    }

    private static BadQuery noOperator(Column column, String name) {
        return Parameters.bad(
                "filters",
                "invalid operator \"" + name + "\"",
                "no puede comparar la columna «" + column.name() + "» con «" + name + "». Se puede con: "
                        + Condition.inWords() + " (like solo con textos; lt, lte, gt y gte no con verdadero o falso)");
    }

    private static BadQuery invalid(Column column, String value) {
        String shown = value.length() <= 60 ? value : value.substring(0, 60) + "…";
        FieldType type = column.type();
        ObjectNode error = BadQuery.invalid("query", "Invalid query");
        error.putObject("info")
                .putArray("orig")
                .add("invalid input syntax for type " + type.sql() + ": \"" + shown + "\"");
        return new BadQuery(
                "filters",
                "valor",
                "«" + shown + "» no sirve para la columna «" + column.name() + "»: ahí va " + type.inWords(),
                error);
    }
}
