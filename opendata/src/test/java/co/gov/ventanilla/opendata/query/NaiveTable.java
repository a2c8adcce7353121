package co.gov.ventanilla.opendata.query;

import co.gov.ventanilla.opendata.table.FieldType;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** A table of random cells that is evaluated in memory, as plainly as possible. Few values, many ties, many empty cells; the names of its columns are hostile. */
@org.jspecify.annotations.NullUnmarked
public final class NaiveTable {
    public static final List<String> NAMES = List.of(
            "texto",
            "entero con espacio",
            "n\"; drop table dataset; --",
            "limite",
            "día.lt",
            "ñandú, coma",
            "hora'",
            " año ");
    public static final List<FieldType> TYPES = List.of(
            FieldType.STRING,
            FieldType.INTEGER,
            FieldType.NUMBER,
            FieldType.BOOLEAN,
            FieldType.DATE,
            FieldType.DATETIME,
            FieldType.TIME,
            FieldType.YEAR);
    private static final List<List<String>> VALUES = List.of(
            List.of(
                    "Árbol",
                    "arbol",
                    "árbol verde",
                    "Zona 1",
                    "100%",
                    "a_b",
                    "O'Brien; --",
                    "ñu",
                    "Ñu rojo",
                    "\\d.*",
                    "línea\nrota",
                    "a\u0301rbol"),
            List.of("-3", "0", "7", "10", "999999999999999999"),
            List.of("1.50", "1.5", "-0.001", "3", "123456789.123456789"),
            List.of("true", "false"),
            List.of("2024-02-29", "2025-01-01", "1999-12-31"),
            List.of("2026-01-31T08:00:00-05:00", "2026-01-31T13:00:00Z", "2026-01-31T13:00:00.250Z"),
            List.of("08:30", "23:59:59", "00:00"),
            List.of("1999", "2024", "2026"));

    private static final List<String> DICTIONARY = List.of(
            "\\d.*",
            "100%",
            "a_b",
            "arbol",
            "a\u0301rbol",
            "Árbol",
            "árbol verde",
            "línea\nrota",
            "ñu",
            "Ñu rojo",
            "O'Brien; --",
            "Zona 1");

    public final List<List<String>> rows = new ArrayList<>();
    private final Random random;

    public NaiveTable(Random random, int size) {
        this.random = random;
        for (int i = 0; i < size; i++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < NAMES.size(); c++) {
                row.add(random.nextInt(4) == 0 ? "" : any(c));
            }
            rows.add(row);
        }
    }

    /** One of the values of a column. */
    public String any(int column) {
        return VALUES.get(column).get(random.nextInt(VALUES.get(column).size()));
    }

    public String csv() {
        return line(NAMES) + rows.stream().map(NaiveTable::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(c -> "\"" + c.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }

    /** Columns as {@code Descriptions.of} takes them. */
    public static String[] described() {
        String[] columns = new String[NAMES.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = NAMES.get(i).replace("\"", "\\\"") + ":" + TYPES.get(i).code();
        }
        return columns;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(int column, String a, String b) {
        return ((Comparable) value(column, a)).compareTo(value(column, b));
    }

    private static Object value(int column, String cell) {
        return switch (TYPES.get(column)) {
            case STRING -> cell;
            case INTEGER, NUMBER, YEAR -> new BigDecimal(cell);
            case BOOLEAN -> Boolean.valueOf(cell);
            case DATE -> LocalDate.parse(cell);
            case DATETIME -> OffsetDateTime.parse(cell).toInstant();
            case TIME -> LocalTime.parse(cell);
        };
    }

    /** Does a cell hold what a condition asks? {@code values} are several for {@code in}. */
    public static boolean holds(int column, String cell, String operator, List<String> values) {
        String value = values.get(0);
        boolean empty = cell.isEmpty();
        return switch (operator) {
            case "eq", "in" ->
                values.stream().anyMatch(v -> v.isEmpty() ? empty : !empty && compare(column, cell, v) == 0);
            case "ne" -> value.isEmpty() ? !empty : empty || compare(column, cell, value) != 0;
            case "lt" -> !empty && compare(column, cell, value) < 0;
            case "lte" -> !empty && compare(column, cell, value) <= 0;
            case "gt" -> !empty && compare(column, cell, value) > 0;
            case "gte" -> !empty && compare(column, cell, value) >= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /** The order of a column; {@code emptyLast} whatever the direction. */
    public Comparator<Integer> by(int column, boolean descending, boolean emptyLast) {
        return by(column, descending, emptyLast, (a, b) -> compare(column, a, b));
    }

    private Comparator<Integer> by(int column, boolean descending, boolean emptyLast, Comparator<String> cells) {
        return (a, b) -> {
            String left = rows.get(a).get(column);
            String right = rows.get(b).get(column);
            if (left.isEmpty() || right.isEmpty()) {
                int order = Boolean.compare(left.isEmpty(), right.isEmpty());
                return emptyLast ? order : -order;
            }
            return descending ? cells.compare(right, left) : cells.compare(left, right);
        };
    }

    /** The order of a column with texts as a Spanish dictionary has them, empty ones last. */
    public Comparator<Integer> inSpanish(int column, boolean descending) {
        return TYPES.get(column) == FieldType.STRING
                ? by(column, descending, true, Comparator.comparing(DICTIONARY::indexOf))
                : by(column, descending, true);
    }

    /** Do all words stand in the row? */
    public boolean says(int row, String words) {
        List<String> said = List.of(plain(String.join(" ", rows.get(row))).split("[^\\p{L}\\p{N}]+"));
        return said.containsAll(List.of(plain(words).split(" ")));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
