package co.gov.ventanilla.portal.pqrsd.acuse;

import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The lines of a text with the empty space between them: each line that says something is a paragraph of its own, up to
 * three empty lines stay as space before it, and more than three are told in words instead of filling pages.
 */
final class Renglones {
    private static final int VACIOS_VISIBLES = 3;

    private final FechasEnPalabras palabras;
    private final List<Map<String, Object>> filas = new ArrayList<>();
    private int vacios;

    private Renglones(FechasEnPalabras palabras) {
        this.palabras = palabras;
    }

    /** The rows for the template: {@code texto}, {@code hueco}, {@code esVacio}. */
    static List<Map<String, Object>> de(String texto, FechasEnPalabras palabras) {
        Renglones renglones = new Renglones(palabras);
        for (String linea : texto.split("\\R", -1)) {
            if (linea.isBlank()) {
                renglones.vacios++;
            } else {
                renglones.agregar(linea);
            }
        }
        renglones.contarVacios();
        return renglones.filas;
    }

    private void agregar(String linea) {
        contarVacios();
        filas.add(Map.of("texto", linea, "hueco", Integer.toString(vacios), "esVacio", false));
        vacios = 0;
    }

    private void contarVacios() {
        if (vacios > VACIOS_VISIBLES) {
            String cuantos = "(Aquí hay " + palabras.numero(vacios) + " renglones en blanco.)";
            filas.add(Map.of("texto", cuantos, "hueco", "0", "esVacio", true));
            vacios = 0;
        }
    }
}
