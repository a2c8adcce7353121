package co.gov.ventanilla.opendata.query;

import co.gov.ventanilla.opendata.table.FieldType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a column is compared with a value. An empty cell is not less, not greater and not like anything; it is different from every value. */
public enum Condition {
    EQ("="),
    NE("is distinct from"),
    LT("<"),
    LTE("<="),
    GT(">"),
    GTE(">="),
    LIKE("~"),
    IN("in");

    private final String sql;

    Condition(String sql) {
        this.sql = sql;
    }

    /** The condition of a name like {@code lte}. */
    public static Optional<Condition> of(String name) {
        return Arrays.stream(values()).filter(c -> c.code().equals(name)).findFirst();
    }

    /** As it is written in a question. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names, for a message. */
    public static String inWords() {
        return Arrays.stream(values()).map(Condition::code).collect(Collectors.joining(", "));
    }

    /** Does it make sense for a type? Only text is like something, and true is not less than false. */
    public boolean fits(FieldType type) {
        return switch (this) {
            case EQ, NE, IN -> true;
            case LT, LTE, GT, GTE -> type != FieldType.BOOLEAN;
            case LIKE -> type == FieldType.STRING;
        };
    }

    /**
     * A comparison.
     *
     * @param value of the column's type; null is the empty cell, which only {@link #EQ} and {@link #NE} can look for; for {@link #LIKE} a pattern of {@link Words}
     */
    public Fragment with(Column column, @Nullable Object value) {
        if (value == null) {
            return switch (this) {
                case EQ, IN -> Fragment.of(column.sql() + " is null");
                case NE -> Fragment.of(column.sql() + " is not null");
                default -> Fragment.of("false");
            };
        }
        return this == IN ? oneOf(column, List.of(value)) : Fragment.of(column.sql() + " " + sql + " ?", value);
    }

    /** One of these values; null among them is the empty cell. */
    public static Fragment oneOf(Column column, List<? extends @Nullable Object> values) {
        List<Object> filled = new ArrayList<>();
        values.forEach(v -> {
            if (v != null) {
                filled.add(v);
            }
        });
        List<Fragment> either = new ArrayList<>();
        if (!filled.isEmpty()) {
            String marks = filled.stream().map(v -> "?").collect(Collectors.joining(", "));
            either.add(new Fragment(column.sql() + " in (" + marks + ")", filled));
        }
        if (filled.size() < values.size()) {
            either.add(EQ.with(column, null));
        }
        return Fragment.any(either);
    }
}
