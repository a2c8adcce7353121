package co.gov.ventanilla.portal.contenido.revision;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far, each written "archivo: ruta: problema". */
final class Fallas {

    private final List<String> lista = new ArrayList<>();

    /** Notes a fault; {@code ruta} is a JSON pointer, empty for the whole file. */
    void anotar(String archivo, String ruta, String problema) {
        String falla = archivo + ": " + (ruta.isEmpty() ? "/" : ruta) + ": " + problema;
        if (!lista.contains(falla)) {
            lista.add(falla);
        }
    }

    List<String> lista() {
        return List.copyOf(lista);
    }
}
