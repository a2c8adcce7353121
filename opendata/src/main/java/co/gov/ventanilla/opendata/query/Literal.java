package co.gov.ventanilla.opendata.query;

import co.gov.ventanilla.opendata.table.FieldType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of a question, read by the type of the column they are compared with. A little more is understood than in a file. */
public final class Literal {
    /** Longest value, in characters. */
    public static final int LONGEST = 2_000;

    private static final Set<String> YES = Set.of("true", "t", "1", "sí", "si", "verdadero");
    private static final Set<String> NO = Set.of("false", "f", "0", "no", "falso");

    private Literal() {}

    /**
     * The value to bind.
     *
     * @param zone of instants that are written without one
     * @return null when it is not a value of that type, is longer than {@link #LONGEST} or has characters that no text of a file has
     */
    public static @Nullable Object parse(FieldType type, String value, ZoneId zone) {
        if (value.length() > LONGEST || !wellFormed(value)) {
            return null;
        }
        String trimmed = value.strip();
        return switch (type) {
            case STRING -> value;
            case INTEGER, YEAR, NUMBER -> number(trimmed);
            case BOOLEAN -> truth(trimmed.toLowerCase(Locale.ROOT));
            case DATE, TIME -> type.parse(trimmed);
            case DATETIME -> instant(trimmed, zone);
        };
    }

    /** No U+0000 and no half of a surrogate pair. */
    static boolean wellFormed(String value) {
        return value.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static @Nullable Object number(String value) {
        Object parsed = FieldType.NUMBER.parse(value);
        if (parsed instanceof BigDecimal number && number.scale() <= 0 && number.precision() - number.scale() <= 18) {
            return number.longValueExact();
        }
        return parsed;
    }

    private static @Nullable Object truth(String value) {
        if (YES.contains(value)) {
            return Boolean.TRUE;
        }
        return NO.contains(value) ? Boolean.FALSE : null;
    }

    private static @Nullable Object instant(String value, ZoneId zone) {
        Object parsed = FieldType.DATETIME.parse(value);
        if (parsed != null) {
            return parsed;
        }
        try {
            LocalDateTime local = value.length() == 10
                    ? LocalDate.parse(value).atStartOfDay()
                    : LocalDateTime.parse(value.replace(' ', 'T'));
            return OffsetDateTime.from(local.atZone(zone));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
