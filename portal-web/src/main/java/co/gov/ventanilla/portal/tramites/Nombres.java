package co.gov.ventanilla.portal.tramites;

import co.gov.ventanilla.portal.texto.Mensajes;
import org.jspecify.annotations.Nullable;

/** Kinds and processes in words. */
final class Nombres {
    private static final Mensajes MENSAJES = Mensajes.junto(Nombres.class);

    private Nombres() {}

    /** "Trámite"; a kind that nobody foresaw stands as the dataset writes it. */
    static String tipo(String tipo) {
        return palabras("tipo.", tipo, tipo);
    }

    /** What a kind is, in a sentence; empty for one that nobody foresaw. */
    static String explicacion(String tipo) {
        return palabras("explicacion.", tipo, "");
    }

    private static String palabras(String prefijo, String tipo, String otra) {
        String clave = prefijo + (tipo.isEmpty() ? "sin_dato" : tipo);
        return MENSAJES.tiene(clave) ? MENSAJES.texto(clave) : otra;
    }

    /** Name of a process; its code when the map does not name it. */
    static String proceso(@Nullable String codigo, TramitesPublicados publicados) {
        if (codigo == null || codigo.equals(Seleccion.SIN_PROCESO)) {
            return MENSAJES.texto("sin_proceso");
        }
        String nombre = publicados.nombre(codigo);
        return nombre == null ? MENSAJES.texto("proceso_sin_nombre", codigo) : nombre;
    }
}
