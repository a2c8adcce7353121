package co.gov.ventanilla.portal.pqrsd.libro;

import co.gov.ventanilla.portal.texto.Mensajes;
import java.util.Locale;

/** What can happen to a petition, with the words in which its timeline says it. */
public enum TipoEvento {
    RADICACION,
    MENSAJE_CIUDADANO,
    DESISTIMIENTO_SOLICITADO,
    DESISTIMIENTO_DESHECHO,
    CLAVE_REEMPLAZADA,
    CONTENIDO_SUPRIMIDO;

    private static final Mensajes MENSAJES = Mensajes.junto(TipoEvento.class);

    /** Code in the chain and in the API. */
    public String codigo() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Sentence of the timeline. */
    public String descripcion() {
        return MENSAJES.texto("evento." + codigo());
    }

    /** Kind of a stored code. */
    public static TipoEvento deCodigo(String codigo) {
        return valueOf(codigo.toUpperCase(Locale.ROOT));
    }
}
