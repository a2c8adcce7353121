package co.gov.ventanilla.portal.pqrsd.adjunto;

import java.util.Locale;

/** What is known of a stored file. It is no part of the chain: the antivirus may change its mind. */
public enum EstadoAdjunto {
    /** Stored; no antivirus is configured. */
    RECIBIDO,
    /** Stored; the antivirus has not yet judged it. */
    PENDIENTE_ANALISIS,
    /** The antivirus found nothing. */
    LIMPIO,
    /** The antivirus found a virus: nobody gets it. */
    EN_CUARENTENA,
    /** The antivirus found a virus, and the entity decided that it was wrong. */
    LIBERADO,
    /** An act removed it: name and bytes are gone, and nobody asks about it any more. */
    SUPRIMIDO;

    /** State of a file that arrives now. */
    public static EstadoAdjunto alLlegar(boolean antivirus) {
        return antivirus ? PENDIENTE_ANALISIS : RECIBIDO;
    }

    /** Code in the register and the API. */
    public String codigo() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** State of a code of the register. */
    public static EstadoAdjunto deCodigo(String codigo) {
        return valueOf(codigo.toUpperCase(Locale.ROOT));
    }

    /** Whether who sent the file may have it back: until it is judged it harms nobody but its sender, who has it anyway. */
    public boolean seDevuelve() {
        return this != EN_CUARENTENA && this != SUPRIMIDO;
    }

    /** Whether anybody else may have it: only what was judged, or what nobody was asked to judge. */
    public boolean seEntrega() {
        return this == LIMPIO || this == RECIBIDO || this == LIBERADO;
    }
}
