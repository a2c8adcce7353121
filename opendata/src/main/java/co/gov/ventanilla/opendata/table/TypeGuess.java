package co.gov.ventanilla.opendata.table;

import java.util.EnumSet;
import java.util.Set;

/** The narrowest type that all values of a column have. */
final class TypeGuess {
    private final Set<FieldType> possible = EnumSet.of(
            FieldType.BOOLEAN, FieldType.INTEGER, FieldType.NUMBER, FieldType.DATE, FieldType.DATETIME, FieldType.TIME);
    private boolean leadingZero;
    private boolean any;

    void value(String value) {
        any = true;
        leadingZero =
                leadingZero || (value.length() > 1 && value.charAt(0) == '0' && Character.isDigit(value.charAt(1)));
        if (!possible.isEmpty()) {
            possible.removeIf(t -> !t.accepts(value));
        }
    }

    /** The type; text when nothing else fits, when the column is empty, and for digits with a zero in front, which are codes. */
    FieldType type() {
        boolean code = leadingZero && (possible.contains(FieldType.INTEGER) || possible.contains(FieldType.NUMBER));
        return !any || code ? FieldType.STRING : possible.stream().findFirst().orElse(FieldType.STRING);
    }
}
