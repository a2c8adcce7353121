package co.gov.ventanilla.opendata.query.ckan;

import co.gov.ventanilla.opendata.query.Column;
import co.gov.ventanilla.opendata.query.Columns;
import co.gov.ventanilla.opendata.query.Fragment;
import co.gov.ventanilla.opendata.query.Search;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A search as it was asked, checked against the columns. */
final class SearchRequest {
    static final long DEFAULT_LIMIT = 100;
    static final long MOST_ROWS = 32_000;
    private static final int MOST_TERMS = 20;

    private final Parameters given;
    private final Columns columns;
    private final List<Fragment> conditions = new ArrayList<>();
    private final Map<String, Output> ranks = new LinkedHashMap<>();
    final List<Output> outputs = new ArrayList<>();
    final List<String> order = new ArrayList<>();
    final boolean fieldsGiven;
    final boolean distinct;
    final boolean plain;
    final boolean includeTotal;
    final boolean inFileOrder;
    final long limit;
    final long offset;
    final RecordsFormat format;

    SearchRequest(Columns columns, JsonNode parameters) {
        given = new Parameters(parameters);
        this.columns = columns;
        plain = given.yes("plain", true);
        includeTotal = given.yes("include_total", true);
        limit = Math.min(MOST_ROWS, given.natural("limit").orElse(DEFAULT_LIMIT));
        offset = given.natural("offset").orElse(0L);
        format = given.text("records_format")
                .map(t -> RecordsFormat.of(t)
                        .orElseThrow(() -> Parameters.bad(
                                "records_format",
                                "Value must be one of ['objects', 'lists', 'csv', 'tsv']",
                                "debe ser objects, lists, csv o tsv")))
                .orElse(RecordsFormat.OBJECTS);
        filters();
        words();
        fieldsGiven = given.find("fields").isPresent();
        fields();
        distinct = given.yes("distinct", false) && fieldsGiven;
        List<String> sort = given.list("sort");
        inFileOrder = ranks.isEmpty() && !distinct && (sort.isEmpty() || sort.equals(List.of("_id"))) && hasRowNumber();
        sort(sort);
    }

    /** Does it leave rows out? */
    boolean filtered() {
        return !conditions.isEmpty();
    }

    Fragment where() {
        return Fragment.all(conditions);
    }

    private boolean hasRowNumber() {
        return columns.find(Column.ROW.name()).filter(Column.ROW::equals).isPresent();
    }

    private void filters() {
        if (given.find("filters").isPresent()) {
            JsonNode filters = given.object("filters")
                    .orElseThrow(() -> Parameters.bad(
                            "filters", "Could not parse as valid JSON", "debe ser un objeto con columnas y valores"));
            if (!filters.isEmpty()) {
                conditions.add(new Filters(columns).read(filters));
            }
        }
    }

    private void words() {
        Optional<JsonNode> byColumn = given.object("q");
        if (byColumn.isPresent()) {
            byColumn.get()
                    .properties()
                    .forEach(e -> search(e.getKey(), e.getValue().asText()));
        } else {
            given.text("q").ifPresent(text -> rank("rank", columns.text(), text));
            if (given.find("q").isEmpty()) {
                given.text("full_text")
                        .ifPresent(text -> conditions.add(
                                search(columns.text(), text, plain).condition()));
            }
        }
    }

    private void search(String name, String text) {
        Column column = columns.find(name).orElseThrow(() -> Parameters.unknown("q", name, columns.inWords()));
        if (!text.isEmpty()) {
            rank("rank " + name, "coalesce(" + column.text() + ", '')", text);
        }
        if (ranks.size() > MOST_TERMS) {
            throw Parameters.bad("q", "Too many columns", "puede llevar hasta " + MOST_TERMS + " columnas");
        }
    }

    private void rank(String name, String haystack, String text) {
        Search search = search(haystack, text, plain);
        conditions.add(search.condition());
        ranks.put(name, Output.rank(name, haystack, search));
    }

    private static Search search(String haystack, String text, boolean plain) {
        return plain ? Search.plain(haystack, text) : Search.expression(haystack, text);
    }

    private void fields() {
        if (fieldsGiven) {
            String whole = given.find("fields")
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue)
                    .orElse("");
            List<String> names = columns.find(whole).isPresent() ? List.of(whole) : given.list("fields");
            names.stream()
                    .distinct()
                    .forEach(n ->
                            outputs.add(find(n).orElseThrow(() -> Parameters.unknown("fields", n, columns.inWords()))));
        } else {
            columns.all().forEach(c -> outputs.add(Output.of(c)));
            outputs.addAll(ranks.values());
        }
    }

    private Optional<Output> find(String name) {
        return columns.find(name).map(Output::of).or(() -> Optional.ofNullable(ranks.get(name)));
    }

    private void sort(List<String> sort) {
        if (sort.size() > MOST_TERMS) {
            throw Parameters.bad("sort", "Too many fields", "puede llevar hasta " + MOST_TERMS + " columnas");
        }
        for (String term : sort) {
            SortTerm read = SortTerm.read(term);
            Output output = find(read.name())
                    .or(() -> find(term))
                    .filter(o -> !distinct || outputs.contains(o))
                    .orElseThrow(() -> Parameters.unknown("sort", term, columns.inWords()));
            order.add(output.column().sql() + read.direction());
        }
        if (sort.isEmpty()) {
            ranks.values().stream()
                    .filter(r -> !distinct || outputs.contains(r))
                    .forEach(r -> order.add(r.column().sql() + " desc"));
        }
        if (distinct) {
            outputs.forEach(o -> order.add(o.column().sql()));
        } else {
            order.add(Column.ROW.sql());
        }
    }

    /** What CKAN repeats of the question, by name; {@code fields} holds its place. */
    ObjectNode echo(String resourceId) {
        ObjectNode echo = JsonNodeFactory.instance.objectNode();
        given.find("distinct").ifPresent(d -> echo.put("distinct", given.yes("distinct", false)));
        if (fieldsGiven) {
            echo.putArray("fields");
        }
        given.object("filters").ifPresent(f -> echo.set("filters", f));
        given.text("full_text").ifPresent(t -> echo.put("full_text", t));
        echo.put("include_total", includeTotal);
        given.text("language").ifPresent(t -> echo.put("language", t));
        echo.put("limit", limit);
        given.find("offset").ifPresent(o -> echo.put("offset", offset));
        given.find("plain").ifPresent(p -> echo.put("plain", plain));
        given.find("q").ifPresent(q -> echo.set("q", given.object("q").orElse(q)));
        echo.put("records_format", format.code());
        echo.put("resource_id", resourceId);
        given.find("sort").ifPresent(s -> echo.set("sort", s));
        echo.putNull("total_estimation_threshold");
        return echo;
    }
}
