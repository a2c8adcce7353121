package co.gov.ventanilla.rules.pqrsd;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * State of a petition; {@link GrafoEstados} declares which state may follow which.
 *
 * <p>An extension (prórroga) is an event with a new due date, not a state.
 */
public enum EstadoPqrsd {
    /** Registered: it has a number and its clock runs. */
    RADICADA(true),
    /** A unit of the entity works on it. */
    EN_TRAMITE(true),
    /** Answered in substance. */
    RESPONDIDA(false),
    /** The person was asked to complete it; the count is suspended. */
    REQUERIDA(true),
    /** Returned to the person because its aim is not understood. */
    POR_CORREGIR(true),
    /** Filed away because it was not corrected. */
    ARCHIVADA(false),
    /** Sent to the competent entity; our term has stopped. */
    TRASLADADA(false),
    /** The person asked to withdraw it and the entity has not yet said whether it goes on. */
    DESISTIMIENTO_SOLICITADO(true),
    /** Withdrawn by the person. */
    DESISTIDA(false),
    /** Declared tacitly withdrawn by a reasoned, signed and notified act. */
    DESISTIDA_TACITA(false),
    /** Number annulled: kept with reason, person and date, never used again. */
    ANULADA(false);

    private final boolean abierto;
    private final String codigo = name().toLowerCase(Locale.ROOT);

    EstadoPqrsd(boolean abierto) {
        this.abierto = abierto;
    }

    /** Says whether the entity still owes something: true while the petition can end in an answer. */
    public boolean abierto() {
        return abierto;
    }

    /** Returns the stable lower-case code used in data and in the API, such as {@code en_tramite}. */
    public String codigo() {
        return codigo;
    }

    /**
     * Finds a state by its exact code.
     *
     * @param codigo code as {@link #codigo()} gives it; case matters
     * @return the state, or empty when no state has that code
     */
    public static Optional<EstadoPqrsd> deCodigo(String codigo) {
        return Arrays.stream(values())
                .filter(estado -> estado.codigo.equals(codigo))
                .findFirst();
    }
}
