package co.gov.ventanilla.opendata.query.filas;

import co.gov.ventanilla.opendata.query.Column;
import co.gov.ventanilla.opendata.table.Field;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows or of groups; its field names are those of the answer.
 *
 * @param total how many there are on all pages, exact; null when counting them took too long
 * @param filas objects by column; an empty cell is null
 * @param siguiente address of the next page, or null on the last one
 * @param columnas of {@code filas}, in order
 */
public record RowPage(
        @Nullable Long total,
        List<ObjectNode> filas,
        @Nullable String siguiente,
        List<PageColumn> columnas) {

    /**
     * A column of the answer.
     *
     * @param nombre its name in {@code filas}
     * @param tipo Frictionless name
     * @param titulo null for what is computed, as are the next two
     */
    public record PageColumn(
            String nombre,
            String tipo,
            @Nullable String titulo,
            @Nullable String unidad,
            @Nullable String descripcion) {

        static PageColumn of(Column column) {
            Field field = column.field();
            return field == null
                    ? new PageColumn(column.name(), column.type().code(), null, null, null)
                    : new PageColumn(
                            column.name(), column.type().code(), field.title(), field.unit(), field.description());
        }
    }
}
