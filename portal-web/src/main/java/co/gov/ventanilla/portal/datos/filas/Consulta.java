package co.gov.ventanilla.portal.datos.filas;

import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.FieldType;
import co.gov.ventanilla.opendata.table.TableSchema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody asks of the rows on a page: words, one column with a value, an order. What names no column is passed over.
 *
 * @param palabras that each row must hold, or an empty text
 * @param donde name of the column to compare, or an empty text
 * @param valor it must have; of a text only a part
 * @param orden name of a column, with a minus before it from the last to the first, or an empty text
 */
public record Consulta(String palabras, String donde, String valor, String orden) {
    private static final Set<String> SI = Set.of("si", "sí", "s", "true", "verdadero");
    private static final Set<String> NO = Set.of("no", "n", "false", "falso");

    /** @param parametros of the request */
    static Consulta leer(Map<String, String[]> parametros, TableSchema schema) {
        String donde = primero(parametros, "donde");
        String orden = primero(parametros, "orden");
        return new Consulta(
                primero(parametros, "q"),
                schema.indexOf(donde) < 0 ? "" : donde,
                primero(parametros, "valor"),
                schema.indexOf(orden.replaceFirst("^-", "")) < 0 && schema.indexOf(orden) < 0 ? "" : orden);
    }

    private static String primero(Map<String, String[]> parametros, String nombre) {
        String[] valores = parametros.get(nombre);
        return valores == null ? "" : valores[0].strip();
    }

    /** Whether some rows are left out. */
    public boolean filtrada() {
        return !palabras.isEmpty() || !donde.isEmpty() && !valor.isEmpty();
    }

    /** The same as parameters of {@link co.gov.ventanilla.opendata.query.filas.RowQuery}. */
    Map<String, List<String>> filtros(TableSchema schema) {
        Map<String, List<String>> filtros = new LinkedHashMap<>();
        if (!palabras.isEmpty()) {
            filtros.put("q", List.of(palabras));
        }
        if (!donde.isEmpty() && !valor.isEmpty()) {
            Field campo = schema.fields().get(schema.indexOf(donde));
            boolean texto = campo.type() == FieldType.STRING;
            filtros.put(
                    donde + (texto ? ".like" : ".eq"),
                    List.of(texto ? "*" + valor.replace("*", " ") + "*" : escrito(campo.type())));
        }
        return filtros;
    }

    /** A page of rows as parameters. @param cursor where it begins, or null */
    Map<String, List<String>> parametros(TableSchema schema, List<Field> columnas, int filas, String cursor) {
        Map<String, List<String>> parametros = filtros(schema);
        parametros.put(
                "columnas",
                List.of(columnas.stream().map(c -> entreComillas(c.name())).collect(Collectors.joining(","))));
        parametros.put("limite", List.of(Integer.toString(filas)));
        if (!orden.isEmpty()) {
            parametros.put("orden", List.of(entreComillas(orden)));
        }
        if (cursor != null) {
            parametros.put("cursor", List.of(cursor));
        }
        return parametros;
    }

    private static String entreComillas(String nombre) {
        return "\"" + nombre.replace("\"", "\"\"") + "\"";
    }

    /** A number with Colombian separators, or yes and no, as files write them. */
    private String escrito(FieldType tipo) {
        String sencillo = valor.toLowerCase(Locale.ROOT);
        if (tipo == FieldType.BOOLEAN) {
            return SI.contains(sencillo) ? "true" : NO.contains(sencillo) ? "false" : valor;
        }
        boolean colombiano = valor.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?|-?\\d+,\\d+");
        return tipo.isNumeric() && colombiano ? valor.replace(".", "").replace(',', '.') : valor;
    }

    /** Part of an address after the question mark, with another order. */
    String enlace(String otroOrden) {
        Map<String, String> partes = new LinkedHashMap<>();
        partes.put("q", palabras);
        partes.put("donde", donde);
        partes.put("valor", valor);
        partes.put("orden", otroOrden);
        return partes.entrySet().stream()
                .filter(p -> !p.getValue().isEmpty())
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** How a column is sorted now, as {@code aria-sort} says it; null when it is not. */
    String sentido(String columna) {
        return orden.equals(columna) ? "ascending" : orden.equals("-" + columna) ? "descending" : null;
    }
}
