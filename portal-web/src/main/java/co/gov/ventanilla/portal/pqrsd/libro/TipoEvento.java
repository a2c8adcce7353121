package co.gov.ventanilla.portal.pqrsd.libro;

import java.util.Locale;

/** What can happen to a petition, with the words in which its timeline says it. */
public enum TipoEvento {
    RADICACION("Recibimos su solicitud y le dimos radicado."),
    MENSAJE_CIUDADANO("Usted agregó información."),
    DESISTIMIENTO_SOLICITADO("Usted pidió retirar la solicitud."),
    DESISTIMIENTO_DESHECHO("Usted decidió seguir con la solicitud."),
    CONTENIDO_SUPRIMIDO("Se retiró un contenido por un acto registrado.");

    private final String descripcion;

    TipoEvento(String descripcion) {
        this.descripcion = descripcion;
    }

    /** Code in the chain and in the API. */
    public String codigo() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Sentence of the timeline. */
    public String descripcion() {
        return descripcion;
    }

    /** Kind of a stored code. */
    public static TipoEvento deCodigo(String codigo) {
        return valueOf(codigo.toUpperCase(Locale.ROOT));
    }
}
