package co.gov.ventanilla.opendata.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two versions.
 *
 * @param from number of the older version
 * @param added rows that are new
 * @param removed rows that are gone
 * @param changed rows with the same key and another value; always 0 without a key
 * @param cells values that differ in those rows
 * @param columnsAdded names of new columns
 * @param columnsRemoved names of columns that are gone
 * @param columnsChanged names of columns of another type
 * @param byKey whether rows were recognised by a key; else rows were compared whole
 */
public record ChangeSummary(
        int from,
        long added,
        long removed,
        long changed,
        long cells,
        List<String> columnsAdded,
        List<String> columnsRemoved,
        List<String> columnsChanged,
        boolean byKey) {

    public ChangeSummary {
        columnsAdded = List.copyOf(columnsAdded);
        columnsRemoved = List.copyOf(columnsRemoved);
        columnsChanged = List.copyOf(columnsChanged);
    }

    /** One sentence in Spanish. */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        addCount(parts, added, "una fila nueva", "filas nuevas");
        addCount(parts, removed, "una fila menos", "filas menos");
        addCount(parts, changed, "una fila cambiada", "filas cambiadas");
        addNames(parts, columnsAdded, "columna nueva", "columnas nuevas");
        addNames(parts, columnsRemoved, "columna retirada", "columnas retiradas");
        addNames(parts, columnsChanged, "columna de otro tipo", "columnas de otro tipo");
        String list = parts.isEmpty() ? "las filas son las mismas" : String.join(", ", parts);
        return "Respecto de la versión " + from + ": " + list + ".";
    }

    private static void addCount(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count == 1 ? one : count + " " + many);
        }
    }

    private static void addNames(List<String> parts, List<String> names, String one, String many) {
        if (!names.isEmpty()) {
            parts.add((names.size() == 1 ? one : many) + " (" + String.join(", ", names) + ")");
        }
    }
}
