package co.gov.ventanilla.portal.contenido.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Every text of every file: no characters that cannot be seen, no blanks at the ends. */
final class RevisionTextos {

    private RevisionTextos() {}

    static void revisar(String archivo, JsonNode arbol, Fallas fallas) {
        revisar(archivo, "", arbol, fallas);
    }

    private static void revisar(String archivo, String ruta, JsonNode nodo, Fallas fallas) {
        if (nodo.isTextual()) {
            revisarTexto(archivo, ruta, nodo.textValue(), fallas);
        } else if (nodo.isObject()) {
            nodo.properties().forEach(c -> revisar(archivo, ruta + "/" + c.getKey(), c.getValue(), fallas));
        } else {
            for (int i = 0; i < nodo.size(); i++) {
                revisar(archivo, ruta + "/" + i, nodo.path(i), fallas);
            }
        }
    }

    private static void revisarTexto(String archivo, String ruta, String texto, Fallas fallas) {
        texto.codePoints()
                .filter(RevisionTextos::invisible)
                .findFirst()
                .ifPresent(c -> fallas.anotar(
                        archivo, ruta, String.format(Locale.ROOT, "tiene un carácter de control (U+%04X)", c)));
        if (!texto.equals(texto.strip())) {
            fallas.anotar(archivo, ruta, "empieza o termina con espacios");
        }
    }

    /** Controls, line ends, halves of surrogate pairs, direction overrides, zero widths and the replacement character. */
    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0xFFFD;
        };
    }
}
