package co.gov.ventanilla.portal.contenido.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in a file of the pack: its node, its JSON pointer, and where its faults go. Reads kindly what is missing. */
final class Hoja {

    private final String archivo;
    private final String ruta;
    private final JsonNode nodo;
    private final Fallas fallas;

    Hoja(String archivo, String ruta, JsonNode nodo, Fallas fallas) {
        this.archivo = archivo;
        this.ruta = ruta;
        this.nodo = nodo;
        this.fallas = fallas;
    }

    Hoja en(String campo) {
        return new Hoja(archivo, ruta + "/" + campo, nodo.path(campo), fallas);
    }

    /** The elements of a list; none when this is not a list. */
    List<Hoja> cadaUno() {
        List<Hoja> hojas = new ArrayList<>();
        if (nodo.isArray()) {
            for (int i = 0; i < nodo.size(); i++) {
                hojas.add(new Hoja(archivo, ruta + "/" + i, nodo.path(i), fallas));
            }
        }
        return hojas;
    }

    /** The fields of an object, in order; none when this is not an object. */
    List<Hoja> campos() {
        return nodo.properties().stream().map(campo -> en(campo.getKey())).toList();
    }

    /** The text here, or null when there is none. */
    @Nullable
    String texto() {
        return nodo.isTextual() ? nodo.textValue() : null;
    }

    /** The whole number here, or null when there is none. */
    @Nullable
    Long numero() {
        return nodo.isIntegralNumber() && nodo.canConvertToLong() ? nodo.longValue() : null;
    }

    boolean falso() {
        return nodo.isBoolean() && !nodo.booleanValue();
    }

    boolean vacio() {
        return nodo.isArray() && nodo.isEmpty();
    }

    void falla(String problema) {
        fallas.anotar(archivo, ruta, problema);
    }

    /** Notes a fault for each element of this list whose {@code campo} repeats an earlier one. */
    void sinRepetir(String campo) {
        sinRepetir(cadaUno().stream().map(h -> h.en(campo)).toList());
    }

    /** Notes a fault for each of these texts that repeats an earlier one. */
    static void sinRepetir(List<Hoja> hojas) {
        Set<String> vistos = new HashSet<>();
        for (Hoja hoja : hojas) {
            String texto = hoja.texto();
            if (texto != null && !vistos.add(texto)) {
                hoja.falla("«" + texto + "» está repetido");
            }
        }
    }
}
