package co.gov.ventanilla.opendata.table;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Type of a column: the Frictionless name, how its values are written in a file, and what it is in PostgreSQL, CKAN and XML Schema. */
public enum FieldType {
    STRING("text", "text", "xsd:string", "un texto"),
    INTEGER("bigint", "int", "xsd:integer", "un número entero, sin puntos ni comas"),
    NUMBER("numeric", "numeric", "xsd:decimal", "un número, con punto decimal y sin separador de miles"),
    BOOLEAN("boolean", "bool", "xsd:boolean", "true o false"),
    DATE("date", "date", "xsd:date", "una fecha escrita año-mes-día, como 2026-01-31"),
    DATETIME("timestamptz", "timestamp", "xsd:dateTime", "una fecha con hora y zona, como 2026-01-31T08:00:00-05:00"),
    TIME("time", "time", "xsd:time", "una hora, como 08:30"),
    YEAR("integer", "int", "xsd:gYear", "un año de cuatro cifras");

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,130}(\\.\\d{1,100})?([eE][+-]?\\d{1,2})?");

    private final String sql;
    private final String ckan;
    private final String xsd;
    private final String inWords;

    FieldType(String sql, String ckan, String xsd, String inWords) {
        this.sql = sql;
        this.ckan = ckan;
        this.xsd = xsd;
        this.inWords = inWords;
    }

    /** Name in a Table Schema. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of a Table Schema name; {@link IllegalArgumentException} when there is none. */
    @JsonCreator
    public static FieldType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Column type in PostgreSQL. */
    public String sql() {
        return sql;
    }

    /** Type name in answers of CKAN's datastore. */
    public String ckan() {
        return ckan;
    }

    /** XML Schema datatype, with its prefix. */
    public String xsd() {
        return xsd;
    }

    /** What a value must look like, in Spanish. */
    public String inWords() {
        return inWords;
    }

    /** Is it compared as a number? */
    public boolean isNumeric() {
        return this == INTEGER || this == NUMBER || this == YEAR;
    }

    /** Is a filled value written as this type asks? */
    public boolean accepts(String value) {
        return switch (this) {
            case STRING -> true;
            case INTEGER -> whole(value);
            case NUMBER -> plain(value) || DECIMAL.matcher(value).matches();
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case YEAR -> value.length() == 4 && digits(value, 0, 4);
            case DATE -> (value.length() == 10 && dayAt(value, 0)) || parse(value) != null;
            case DATETIME -> moment(value) || parse(value) != null;
            case TIME -> (value.length() == 5 && hourAt(value, 0, 23)) || parse(value) != null;
        };
    }

    /** The value as Java, or null when it is not written as this type asks; times and dates stay text in JSON. */
    public @Nullable Object parse(String value) {
        try {
            return switch (this) {
                case STRING -> value;
                case INTEGER -> whole(value) ? Long.valueOf(value) : null;
                case NUMBER -> accepts(value) ? new BigDecimal(value) : null;
                case BOOLEAN -> accepts(value) ? Boolean.valueOf(value) : null;
                case YEAR -> accepts(value) ? Integer.valueOf(value) : null;
                case DATE -> value.length() == 10 ? LocalDate.parse(value) : null;
                case DATETIME -> OffsetDateTime.parse(value);
                case TIME -> LocalTime.parse(value);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    // The forms that nearly all cells have are recognised by their characters: a large file has tens of millions of
    // cells, and patterns and parsers took a third of a
    // publication. What is not recognised here is still parsed.

    private static boolean whole(String value) {
        int from = unsigned(value);
        return value.length() - from <= 18 && digits(value, from, value.length());
    }

    /** Digits, perhaps with a sign before and a point among them. */
    private static boolean plain(String value) {
        int point = value.indexOf('.');
        int from = unsigned(value);
        return point < 0
                ? value.length() - from <= 130 && digits(value, from, value.length())
                : point - from <= 130
                        && value.length() - point <= 101
                        && digits(value, from, point)
                        && digits(value, point + 1, value.length());
    }

    private static int unsigned(String value) {
        return value.startsWith("-") ? 1 : 0;
    }

    /** Day, T, hour, perhaps seconds, then Z or hours and minutes to UTC. */
    private static boolean moment(String value) {
        if (value.length() < 17 || !dayAt(value, 0) || value.charAt(10) != 'T' || !hourAt(value, 11, 23)) {
            return false;
        }
        boolean seconds = value.charAt(16) == ':';
        if (seconds && !(value.length() > 19 && number(value, 17) <= 59)) {
            return false;
        }
        int zone = seconds ? 19 : 16;
        char sign = value.charAt(zone);
        return sign == 'Z'
                ? value.length() == zone + 1
                : (sign == '+' || sign == '-') && value.length() == zone + 6 && hourAt(value, zone + 1, 17);
    }

    /** A day that every month has. */
    private static boolean dayAt(String value, int at) {
        int month = number(value, at + 5);
        int day = number(value, at + 8);
        return digits(value, at, at + 4)
                && value.charAt(at + 4) == '-'
                && value.charAt(at + 7) == '-'
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 28;
    }

    private static boolean hourAt(String value, int at, int most) {
        return value.length() >= at + 5
                && number(value, at) <= most
                && value.charAt(at + 2) == ':'
                && number(value, at + 3) <= 59;
    }

    /** The number of two digits, or 100 when they are none. */
    private static int number(String value, int at) {
        return digits(value, at, at + 2) ? (value.charAt(at) - '0') * 10 + value.charAt(at + 1) - '0' : 100;
    }

    private static boolean digits(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
