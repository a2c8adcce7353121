package co.gov.ventanilla.opendata;

/** Descriptions for tests. */
@org.jspecify.annotations.NullUnmarked
public final class Descriptions {
    private Descriptions() {}

    /** A description with a key (or {@code ""} for none) and columns given as {@code name:type} or {@code name:type:extra JSON}. */
    public static String of(String name, String key, String... columns) {
        StringBuilder list = new StringBuilder();
        for (String column : columns) {
            String[] parts = column.split(":", 3);
            list.append(list.isEmpty() ? "" : ", ")
                    .append("{\"nombre\": \"" + parts[0] + "\", \"titulo\": \"Columna " + parts[0] + "\", \"tipo\": \""
                            + parts[1] + "\", \"descripcion\": \"Lo que dice " + parts[0] + "\""
                            + (parts.length > 2 ? ", " + parts[2] : "") + "}");
        }
        return """
                {"nombre": "%s", "titulo": "Conjunto %s", "resumen": "Una tabla para probar.", "descripcion": "Una tabla que sirve para probar.",
                 "temas": ["TECH"], "palabrasClave": ["prueba", "tabla"], "dependencia": "tic", "licencia": "CC_BYSA_4_0",
                 "frecuencia": "ANNUAL", "emitido": "2025-01-01", "procedencia": {"documento": "Documento de prueba", "lineas": "1-2"},
                 "clave": [%s], "columnas": [%s]}
                """.formatted(name, name, key.isEmpty() ? "" : "\"" + key + "\"", list);
    }
}
