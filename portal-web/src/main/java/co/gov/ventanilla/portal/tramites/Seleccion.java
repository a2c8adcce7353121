package co.gov.ventanilla.portal.tramites;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to, and its address.
 *
 * @param tipo kind of trámite; empty for all
 * @param proceso code of a process, {@link #SIN_PROCESO} for those of none, empty for all
 */
record Seleccion(String tipo, String proceso) {
    static final String SIN_PROCESO = "sin-proceso";

    static final Seleccion TODO = new Seleccion("", "");

    /** What an address asks; what no trámite has counts as not asked. */
    static Seleccion leer(@Nullable String tipo, @Nullable String proceso, List<Tramite> todos) {
        boolean hayTipo = tipo != null && todos.stream().anyMatch(t -> t.tipo().equals(tipo));
        boolean hayProceso =
                proceso != null && todos.stream().anyMatch(t -> proceso(t).equals(proceso));
        return new Seleccion(hayTipo ? tipo : "", hayProceso ? proceso : "");
    }

    /** Its process as it stands in addresses. */
    static String proceso(Tramite tramite) {
        return tramite.proceso() == null ? SIN_PROCESO : tramite.proceso();
    }

    boolean deja(Tramite tramite) {
        return (tipo.isEmpty() || tipo.equals(tramite.tipo()))
                && (proceso.isEmpty() || proceso.equals(proceso(tramite)));
    }

    /** The same with a kind, or without it when it is chosen. */
    Seleccion alternarTipo(String otro) {
        return new Seleccion(otro.equals(tipo) ? "" : otro, proceso);
    }

    /** The same with a process, or without it when it is chosen. */
    Seleccion alternarProceso(String otro) {
        return new Seleccion(tipo, otro.equals(proceso) ? "" : otro);
    }

    boolean vacia() {
        return equals(TODO);
    }

    String direccion() {
        List<String> partes = new ArrayList<>();
        if (!tipo.isEmpty()) {
            partes.add("tipo=" + URLEncoder.encode(tipo, StandardCharsets.UTF_8));
        }
        if (!proceso.isEmpty()) {
            partes.add("proceso=" + URLEncoder.encode(proceso, StandardCharsets.UTF_8));
        }
        return "/tramites" + (partes.isEmpty() ? "" : "?" + String.join("&", partes));
    }
}
