package co.gov.ventanilla.opendata.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every value of a column keeps; Frictionless Table Schema, section "Constraints". {@code unique} is checked by the database.
 *
 * @param minimum smallest value, written as in the file; for numbers and dates
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Constraints(
        @Nullable Boolean required,
        @Nullable Boolean unique,
        @Nullable String minimum,
        @Nullable String maximum,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,

        @com.fasterxml.jackson.annotation.JsonProperty("enum") @Nullable
        List<String> enumeration) {

    /** No constraint at all. */
    public static final Constraints NONE = new Constraints(null, null, null, null, null, null, null, null);

    /** May a cell be empty? */
    public boolean mayBeEmpty() {
        return !Boolean.TRUE.equals(required);
    }

    /** Why a filled value does not keep them, in Spanish, or null when it does. */
    @Nullable
    String broken(FieldType type, String value) {
        if (enumeration != null && !enumeration.contains(value)) {
            return "«" + Shown.cell(value) + "» no está entre los valores posibles: " + String.join(", ", enumeration);
        }
        if (pattern != null && !Pattern.matches(pattern, value)) {
            return "«" + Shown.cell(value) + "» no tiene la forma " + pattern;
        }
        String range = outOfRange(type, value);
        return range != null ? range : badLength(value);
    }

    private @Nullable String outOfRange(FieldType type, String value) {
        if (minimum != null && compare(type, value, minimum) < 0) {
            return "«" + Shown.cell(value) + "» es menor que " + minimum;
        }
        if (maximum != null && compare(type, value, maximum) > 0) {
            return "«" + Shown.cell(value) + "» es mayor que " + maximum;
        }
        return null;
    }

    private @Nullable String badLength(String value) {
        int length = value.codePointCount(0, value.length());
        if (minLength != null && length < minLength) {
            return "tiene " + length + " caracteres y necesita al menos " + minLength;
        }
        if (maxLength != null && length > maxLength) {
            return "tiene " + length + " caracteres y caben " + maxLength;
        }
        return null;
    }

    private static int compare(FieldType type, String value, String limit) {
        return type.isNumeric() ? new BigDecimal(value).compareTo(new BigDecimal(limit)) : value.compareTo(limit);
    }
}
