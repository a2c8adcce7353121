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

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,130}(\\.\\d{1,100})?([eE][+-]?\\d{1,2})?");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

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
            case INTEGER -> WHOLE.matcher(value).matches();
            case NUMBER -> DECIMAL.matcher(value).matches();
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case YEAR -> FOUR_DIGITS.matcher(value).matches();
            default -> parse(value) != null;
        };
    }

    /** The value as Java, or null when it is not written as this type asks; times and dates stay text in JSON. */
    public @Nullable Object parse(String value) {
        try {
            return switch (this) {
                case STRING -> value;
                case INTEGER -> WHOLE.matcher(value).matches() ? Long.valueOf(value) : null;
                case NUMBER -> DECIMAL.matcher(value).matches() ? new BigDecimal(value) : null;
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
}
