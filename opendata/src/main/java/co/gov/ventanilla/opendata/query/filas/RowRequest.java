package co.gov.ventanilla.opendata.query.filas;

import co.gov.ventanilla.opendata.query.BadQuery;
import co.gov.ventanilla.opendata.query.Column;
import co.gov.ventanilla.opendata.query.Columns;
import co.gov.ventanilla.opendata.query.Fragment;
import co.gov.ventanilla.opendata.query.Search;
import co.gov.ventanilla.opendata.store.RowStore;
import co.gov.ventanilla.opendata.table.FieldType;
import co.gov.ventanilla.opendata.table.TableSchema;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question as it was asked, checked against the columns. */
final class RowRequest {
    static final String CURSOR = "cursor";
    static final String LIMIT = "limite";
    static final String VERSION = "version";
    static final int MOST_ROWS = 10_000;
    private static final int DEFAULT_ROWS = 100;
    private static final int MOST_TERMS = 20;
    private static final String COLUMNS = "columnas";
    private static final String GROUP = "agrupar";
    private static final String ORDER = "orden";
    private static final String NEAR = "cerca";
    private static final String WORDS = "q";
    private static final List<String> OWN = List.of(
            COLUMNS,
            GROUP,
            "cuenta",
            "suma",
            "promedio",
            "minimo",
            "maximo",
            ORDER,
            LIMIT,
            NEAR,
            WORDS,
            VERSION,
            CURSOR);
    private static final Set<String> ALL_ROWS = Set.of("*", "true", "si", "sí", "1");
    private static final Map<String, String> ENGLISH = Map.of("select", COLUMNS, "group", GROUP);

    private final Columns columns;
    private final Map<String, List<String>> own = new LinkedHashMap<>();
    private final List<Fragment> conditions = new ArrayList<>();
    private final @Nullable Nearby nearby;
    private final @Nullable Column distance;
    final Fragment relation;
    final List<Column> outputs = new ArrayList<>();
    final List<Ordering> order = new ArrayList<>();
    final int groupedBy;
    final boolean grouped;
    final int limit;

    RowRequest(long versionId, TableSchema schema, Map<String, List<String>> parameters, ZoneId zone) {
        columns = new Columns(schema);
        Comparisons comparisons = new Comparisons(columns, zone);
        parameters.forEach((name, values) -> {
            String known = columns.find(name).isPresent() ? name : ENGLISH.getOrDefault(name, name);
            if (OWN.contains(known)) {
                own.merge(known, values, (a, b) -> Stream.concat(a.stream(), b.stream())
                        .toList());
            } else {
                comparisons.read(name, values);
            }
        });
        nearby = text(NEAR).map(t -> Nearby.read(schema, t)).orElse(null);
        distance = nearby == null ? null : new Column(free("distancia_m"), "metros", FieldType.NUMBER, null);
        relation = nearby == null ? Fragment.of(RowStore.table(versionId)) : nearby.relation(versionId, schema);
        conditions(comparisons);
        List<Column> computed = aggregates();
        groupedBy = names(GROUP).size();
        grouped = groupedBy > 0 || !computed.isEmpty();
        outputs(computed);
        limit = limit();
        order();
    }

    /** One part of an order; empty cells come last in both directions. */
    record Ordering(Column column, boolean descending) {
        /** As it stands in a statement, where the column is called {@code name}. */
        String sql(String name, String collation) {
            return compared(name, collation) + (descending ? " desc" : "") + (column.nullable() ? " nulls last" : "");
        }

        String compared(String name, String collation) {
            return column.type() == FieldType.STRING ? name + collation : name;
        }
    }

    /** Is a text among what it is ordered by? */
    boolean ordersTexts() {
        return order.stream().anyMatch(o -> o.column().type() == FieldType.STRING);
    }

    /** Parameters that are no columns, for a message. */
    static String inWords() {
        return String.join(", ", OWN);
    }

    boolean filtered() {
        return !conditions.isEmpty();
    }

    Fragment where() {
        return Fragment.all(conditions);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(own.get(name)).map(v -> v.get(v.size() - 1)).filter(t -> !t.isBlank());
    }

    private List<String> names(String parameter) {
        List<String> names = new ArrayList<>();
        own.getOrDefault(parameter, List.of()).stream()
                .filter(t -> !t.isBlank())
                .forEach(t -> names.addAll(Names.split(parameter, t)));
        return names.stream().distinct().toList();
    }

    private void conditions(Comparisons comparisons) {
        conditions.addAll(comparisons.conditions());
        if (nearby != null) {
            conditions.add(nearby.within());
        }
        text(WORDS)
                .ifPresent(t -> conditions.add(Search.plain(columns.text(), t).condition()));
    }

    private int limit() {
        String text = text(LIMIT).orElse(Integer.toString(DEFAULT_ROWS));
        int rows = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        if (rows < 1 || rows > MOST_ROWS) {
            throw new BadQuery(LIMIT, LIMIT, "«limite» es un número entre 1 y " + MOST_ROWS);
        }
        return rows;
    }

    private List<Column> aggregates() {
        List<Column> computed = new ArrayList<>();
        for (Aggregate aggregate : Aggregate.values()) {
            for (String name : names(aggregate.code())) {
                boolean rows = aggregate == Aggregate.CUENTA
                        && ALL_ROWS.contains(name)
                        && columns.find(name).isEmpty();
                computed.add(rows ? rowCount() : aggregate(aggregate, name));
            }
            if (aggregate == Aggregate.CUENTA && own.containsKey(aggregate.code()) && computed.isEmpty()) {
                computed.add(rowCount());
            }
        }
        if (computed.isEmpty() && !names(GROUP).isEmpty()) {
            computed.add(rowCount());
        }
        limited(Aggregate.SUMA.code(), computed.size());
        return computed;
    }

    private Column aggregate(Aggregate aggregate, String name) {
        Column column = find(aggregate.code(), name);
        if (!aggregate.fits(column.type())) {
            throw new BadQuery(
                    aggregate.code(),
                    "tipo",
                    "De la columna «" + name + "» no se puede sacar «" + aggregate.code() + "»: ahí va "
                            + column.type().inWords());
        }
        return aggregate.of(column, free(aggregate.code() + "_" + name));
    }

    private Column rowCount() {
        return new Column(free("cuenta"), "count(*)", FieldType.INTEGER, null);
    }

    /** A name that no column has. */
    private String free(String name) {
        return columns.find(name).isEmpty() ? name : free(name + "_");
    }

    private Column find(String parameter, String name) {
        return columns.find(name)
                .or(() -> Optional.ofNullable(distance).filter(d -> d.name().equals(name)))
                .orElseThrow(() -> new BadQuery(
                        parameter,
                        "columna_desconocida",
                        "En «" + parameter + "»: no hay una columna «" + Comparisons.shown(name)
                                + "». Las columnas son: " + columns.inWords()));
    }

    private void outputs(List<Column> computed) {
        if (grouped) {
            names(GROUP).forEach(n -> outputs.add(find(GROUP, n)));
            outputs.addAll(computed);
            if (!names(COLUMNS).isEmpty()) {
                throw new BadQuery(
                        COLUMNS,
                        COLUMNS,
                        "«columnas» no va con «agrupar» ni con lo que se calcula: quite uno de los dos");
            }
        } else if (names(COLUMNS).isEmpty()) {
            outputs.addAll(columns.ofFile());
            Optional.ofNullable(distance).ifPresent(outputs::add);
        } else {
            names(COLUMNS).forEach(n -> outputs.add(find(COLUMNS, n)));
        }
        limited(GROUP, groupedBy);
    }

    private void order() {
        List<String> terms = names(ORDER);
        limited(ORDER, terms.size());
        for (String term : terms) {
            boolean known = ordered(term).isPresent();
            boolean down = !known && term.startsWith("-");
            String name = down ? term.substring(1) : term;
            Column column = ordered(name)
                    .orElseThrow(() -> new BadQuery(
                            ORDER,
                            "columna_desconocida",
                            "En «orden»: no hay una columna «" + Comparisons.shown(name) + "». Se puede ordenar por: "
                                    + (grouped
                                            ? String.join(
                                                    ", ",
                                                    outputs.stream()
                                                            .map(Column::name)
                                                            .toList())
                                            : columns.inWords())));
            order.add(new Ordering(column, down));
        }
        if (!grouped && terms.isEmpty() && distance != null) {
            order.add(new Ordering(distance, false));
        }
        rest();
    }

    private Optional<Column> ordered(String name) {
        if (grouped) {
            return outputs.stream().filter(o -> o.name().equals(name)).findFirst();
        }
        return columns.find(name)
                .or(() -> Optional.ofNullable(distance).filter(d -> d.name().equals(name)));
    }

    /** What makes the order a total one. */
    private void rest() {
        if (grouped) {
            outputs.subList(0, groupedBy).forEach(o -> order.add(new Ordering(o, false)));
        } else if (order.stream().noneMatch(o -> o.column().equals(Column.ROW))) {
            order.add(new Ordering(Column.ROW, false));
        }
    }

    private static void limited(String parameter, int size) {
        if (size > MOST_TERMS) {
            throw new BadQuery(parameter, "demasiado", "«" + parameter + "» lleva hasta " + MOST_TERMS + " columnas");
        }
    }
}
