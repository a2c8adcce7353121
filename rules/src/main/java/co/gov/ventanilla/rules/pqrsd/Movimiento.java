package co.gov.ventanilla.rules.pqrsd;

/**
 * One allowed change of state: from where, to where, by which act, and the article it rests on.
 *
 * @param de state before
 * @param a state after
 * @param acto the act that makes the change, in words a citizen reads (Spanish)
 * @param articulo norm and article, such as {@code Ley 1755 de 2015, art. 17}
 */
public record Movimiento(EstadoPqrsd de, EstadoPqrsd a, String acto, String articulo) {

    /**
     * Says whether a servant must sign the act, so that no job, timer or citizen's click may make this move.
     *
     * <p>True for every move that closes a petition and for asking the person to complete or correct it. A job may at
     * most propose such a move. Rule E-02 (Ley 1755 de 2015, arts. 17 y 18).
     */
    public boolean exigeFirma() {
        boolean pideAlgo = a == EstadoPqrsd.REQUERIDA || a == EstadoPqrsd.POR_CORREGIR;
        return !a.abierto() || (de == EstadoPqrsd.EN_TRAMITE && pideAlgo);
    }
}
