package co.gov.ventanilla.portal.busqueda.indice;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pages of the portal that can be found, id to path; each has its title, other names and sentence in this package's messages. */
public final class Paginas {
    private static final String[] TODAS = {
        "pqrsd", "/pqrsd",
        "pqrsd-nueva", "/pqrsd/nueva",
        "pqrsd-consulta", "/pqrsd/consulta",
        "pqrsd-fallas", "/pqrsd/fallas",
        "verificar", "/verificar",
        "dias-habiles", "/dias-habiles",
        "tramites", "/tramites",
        "puntos", "/puntos",
        "datos", "/datos",
        "ayuda", "/ayuda",
        "accesibilidad", "/accesibilidad",
        "datos-personales", "/datos-personales",
        "mapa-del-sitio", "/mapa-del-sitio",
    };

    private Paginas() {}

    /** Id and path of each. */
    public static Map<String, String> rutas() {
        Map<String, String> rutas = new LinkedHashMap<>();
        for (int i = 0; i < TODAS.length; i += 2) {
            rutas.put(TODAS[i], TODAS[i + 1]);
        }
        return rutas;
    }
}
