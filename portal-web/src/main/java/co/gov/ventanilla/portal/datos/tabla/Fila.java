package co.gov.ventanilla.portal.datos.tabla;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a published table.
 *
 * @param columnas names of the columns, in their order
 * @param valores as published, one for each column
 */
public record Fila(List<String> columnas, List<String> valores) {

    /** What stands in a column; empty when nothing does, or there is no such column. */
    public Optional<String> de(String columna) {
        int i = columnas.indexOf(columna);
        return i < 0 || valores.get(i).isBlank() ? Optional.empty() : Optional.of(valores.get(i));
    }

    /** The same, or nothing as text. */
    public String texto(String columna) {
        return de(columna).orElse("");
    }

    /** All that stands in other columns, in their order. */
    public Map<String, String> otras(List<String> conocidas) {
        Map<String, String> otras = new LinkedHashMap<>();
        for (int i = 0; i < columnas.size(); i++) {
            if (!conocidas.contains(columnas.get(i)) && !valores.get(i).isBlank()) {
                otras.put(columnas.get(i), valores.get(i));
            }
        }
        return otras;
    }
}
