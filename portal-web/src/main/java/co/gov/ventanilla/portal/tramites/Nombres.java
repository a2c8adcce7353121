package co.gov.ventanilla.portal.tramites;

import co.gov.ventanilla.portal.texto.Mensajes;
import java.util.List;
import java.util.Set;

/** Kinds and processes in words. */
final class Nombres {
    private static final Mensajes MENSAJES = Mensajes.junto(Nombres.class);

    /** Kinds that the dataset may name. */
    private static final Set<String> TIPOS = Set.of("tramite", "otro_procedimiento", "consulta");

    private Nombres() {}

    /** "Trámite"; a kind that nobody foresaw stands as the dataset writes it. */
    static String tipo(String tipo) {
        if (tipo.isEmpty()) {
            return MENSAJES.texto("sin_dato");
        }
        return TIPOS.contains(tipo) ? MENSAJES.texto("tipo_tramite." + tipo) : tipo;
    }

    /** What a kind is, in a sentence; empty for one that nobody foresaw. */
    static String explicacion(String tipo) {
        return TIPOS.contains(tipo) ? MENSAJES.texto("explicacion." + tipo) : "";
    }

    /**
     * Name of a process. One that the map does not name has its code; those of none are called after their unit when they share one.
     *
     * @param codigo a code, or {@link Seleccion#SIN_PROCESO}
     */
    static String proceso(String codigo, TramitesPublicados publicados) {
        if (codigo.equals(Seleccion.SIN_PROCESO)) {
            return sinProceso(publicados.tramites());
        }
        String nombre = publicados.nombre(codigo);
        return nombre == null ? MENSAJES.texto("proceso_sin_nombre", codigo) : nombre;
    }

    private static String sinProceso(List<Tramite> tramites) {
        List<String> dependencias = tramites.stream()
                .filter(t -> t.proceso() == null)
                .map(t -> t.dependencia() == null ? "" : t.dependencia())
                .distinct()
                .toList();
        boolean una = dependencias.size() == 1 && !dependencias.get(0).isEmpty();
        return una ? dependencias.get(0) : MENSAJES.texto("sin_proceso");
    }
}
