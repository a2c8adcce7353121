package co.gov.ventanilla.acceptance.bench.catalog;

import co.gov.ventanilla.acceptance.bench.Api;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A dataset of many rows: eight columns of six types, texts with tildes, commas and quotes. The same number gives the same row. */
final class ManyRows {
    static final String NAME = "medicion-de-filas";
    /** Columns of a table that holds the same, as the portal types them. */
    static final String TYPES =
            "id bigint, fecha date, momento timestamptz, barrio text, detalle text, valor numeric, cantidad bigint, activo boolean";

    private static final String HEADER = "id,fecha,momento,barrio,detalle,valor,cantidad,activo\n";
    private static final List<String> BARRIOS = List.of(
            "La Fachada",
            "El Bosque",
            "Berlín",
            "Zuldemayda",
            "Los Naranjos",
            "La Castellana",
            "Niágara",
            "Ciudad Dorada");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private ManyRows() {}

    /** Writes the CSV. @param changed of so many rows one has another quantity; 0 for none */
    static Path csv(Path file, int rows, int changed) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int n = 1; n <= rows; n++) {
                row(out, n, changed > 0 && n % changed == 0 ? 1 : 0);
            }
        }
        return file;
    }

    private static void row(BufferedWriter out, int n, int more) throws IOException {
        int mixed = (int) (n * 2_654_435_761L >>> 8 & 0xffffff);
        out.write(n + "," + FIRST.plusDays(mixed % 2_500) + "," + FIRST.plusDays(n % 2_500) + "T"
                + String.format(Locale.ROOT, "%02d:%02d:00-05:00", n % 24, mixed % 60) + ","
                + BARRIOS.get(mixed % BARRIOS.size()) + ",\"Revisión " + n % 9_973
                + " del árbol, poda y \"\"limpieza\"\"\","
                + mixed / 100 + "." + (10 + mixed % 90) + "," + (n % 13 == 0 ? "" : mixed % 1_000 + more) + ","
                + (mixed % 3 == 0) + "\n");
    }

    /** Writes META.json. */
    static Path description(Path file) throws IOException {
        ObjectNode meta = Api.JSON
                .createObjectNode()
                .put("nombre", NAME)
                .put("titulo", "Medición de filas")
                .put("resumen", "Filas inventadas para medir la publicación.")
                .put("descripcion", "Cada fila es inventada y sirve para medir cuánto tarda una publicación.")
                .put("dependencia", "tic")
                .put("licencia", "CC_BYSA_4_0")
                .put("frecuencia", "AS_NEEDED")
                .put("emitido", "2026-11-21");
        meta.putArray("temas").add("TECH");
        meta.putArray("palabrasClave").add("medición").add("filas");
        meta.putObject("procedencia").put("documento", "Hecho por la medición del portal");
        meta.putArray("clave").add("id");
        ArrayNode columns = meta.putArray("columnas");
        column(columns, "id", "integer");
        column(columns, "fecha", "date");
        column(columns, "momento", "datetime");
        column(columns, "barrio", "string");
        column(columns, "detalle", "string");
        column(columns, "valor", "number");
        column(columns, "cantidad", "integer");
        column(columns, "activo", "boolean");
        return Files.writeString(file, meta.toString());
    }

    private static void column(ArrayNode columns, String name, String type) {
        columns.addObject()
                .put("nombre", name)
                .put("titulo", "Columna " + name)
                .put("tipo", type)
                .put("descripcion", "Valor inventado de la columna " + name + ".");
    }
}
