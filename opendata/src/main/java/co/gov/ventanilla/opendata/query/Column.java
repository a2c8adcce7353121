package co.gov.ventanilla.opendata.query;

import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * A column that can be asked for.
 *
 * @param name as people write it
 * @param sql as it stands in a statement
 * @param field its entry in the data dictionary; null for the row number and for what is computed
 */
public record Column(
        String name, String sql, FieldType type, @Nullable Field field) {
    /** Number of the row in the file, from 1. */
    public static final Column ROW = new Column("_id", "_id", FieldType.INTEGER, null);

    /** Its value as text, the same on every connection. */
    public String text() {
        return switch (type) {
            case STRING -> sql;
            case DATETIME -> "to_char(" + sql + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS')";
            case DATE -> "to_char(" + sql + ", 'YYYY-MM-DD')";
            default -> "cast(" + sql + " as text)";
        };
    }

    /** Can it be empty? */
    public boolean nullable() {
        return !this.equals(ROW);
    }
}
