package co.gov.ventanilla.rules.pqrsd;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Modality of a petition, as the person chooses it on the form and as the register keeps it.
 *
 * <p>The name of the right need not be invoked and a wrong choice never blocks the filing. Rule E-01 (Ley 1755 de 2015,
 * arts. 13 y 14).
 */
public enum TipoPqrsd {
    /** Petition in the general interest. */
    PETICION_GENERAL,
    /** Petition in the interest of the person who files it. */
    PETICION_PARTICULAR,
    /** Request for documents or information, "solicitud de información pública" included. */
    INFORMACION,
    /** Question on a matter in the charge of the authority. */
    CONSULTA,
    /** Displeasure with the conduct of a servant. */
    QUEJA,
    /** Displeasure with a service. */
    RECLAMO,
    /** Proposal to improve a service. */
    SUGERENCIA,
    /** News of conduct that may be irregular. */
    DENUNCIA,
    /** Congratulation: acknowledged, without a term, never overdue. */
    FELICITACION;

    private final String codigo = name().toLowerCase(Locale.ROOT);

    /** Returns the stable lower-case code used in data and in the API, such as {@code peticion_general}. */
    public String codigo() {
        return codigo;
    }

    /**
     * Finds a modality by its exact code.
     *
     * @param codigo code as {@link #codigo()} gives it; case matters
     * @return the modality, or empty when no modality has that code
     */
    public static Optional<TipoPqrsd> deCodigo(String codigo) {
        return Arrays.stream(values())
                .filter(tipo -> tipo.codigo.equals(codigo))
                .findFirst();
    }
}
