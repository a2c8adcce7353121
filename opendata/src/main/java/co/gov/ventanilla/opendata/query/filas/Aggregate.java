package co.gov.ventanilla.opendata.query.filas;

import co.gov.ventanilla.opendata.query.Column;
import co.gov.ventanilla.opendata.table.FieldType;
import java.util.Locale;

/** What is computed over the rows of a group; empty cells do not count. */
enum Aggregate {
    CUENTA,
    SUMA,
    PROMEDIO,
    MINIMO,
    MAXIMO;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean fits(FieldType type) {
        return switch (this) {
            case CUENTA -> true;
            case SUMA, PROMEDIO -> type.isNumeric();
            case MINIMO, MAXIMO -> type != FieldType.BOOLEAN;
        };
    }

    /** The computed column. */
    Column of(Column column, String name) {
        return switch (this) {
            case CUENTA -> new Column(name, "count(" + column.sql() + ")", FieldType.INTEGER, null);
            case SUMA -> new Column(name, "sum(" + column.sql() + ")", FieldType.NUMBER, null);
            case PROMEDIO -> new Column(name, "trim_scale(avg(" + column.sql() + "))", FieldType.NUMBER, null);
            case MINIMO -> new Column(name, "min(" + column.sql() + ")", column.type(), null);
            case MAXIMO -> new Column(name, "max(" + column.sql() + ")", column.type(), null);
        };
    }
}
