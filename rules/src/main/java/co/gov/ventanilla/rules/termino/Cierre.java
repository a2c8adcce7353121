package co.gov.ventanilla.rules.termino;

import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A municipal closure or suspension of terms, as data: days, act, reason, and what it stops.
 *
 * <p>When it closes the desk, its days are not business days for anything. When it does not, petitions are still
 * received on these days and only the count stops, for the listed modalities. Rule T-09 (decreto municipal).
 *
 * @param desde first day
 * @param hasta last day, included; at most 366 days in all
 * @param acto decree or resolution that orders it, not blank
 * @param motivo reason in words a citizen reads, not blank
 * @param cierraVentanilla true when nothing is received on these days
 * @param suspende codes of {@link TipoPqrsd} whose count stops; empty means all of them. Must be empty when the desk
 *     closes, because then every count stops anyway
 */
public record Cierre(
        LocalDate desde, LocalDate hasta, String acto, String motivo, boolean cierraVentanilla, Set<String> suspende) {

    private static final int MAXIMO_DIAS = 366;

    /** Checks the dates, texts and codes; fails with {@link IllegalArgumentException} that says what is wrong. */
    public Cierre {
        long dias = ChronoUnit.DAYS.between(desde, hasta) + 1;
        if (dias < 1 || dias > MAXIMO_DIAS) {
            throw new IllegalArgumentException(
                    "El cierre del %s al %s debe durar de 1 a %d días".formatted(desde, hasta, MAXIMO_DIAS));
        }
        Texto.exigir(acto, "acto del cierre del " + desde);
        Texto.exigir(motivo, "motivo del cierre del " + desde);
        suspende = Set.copyOf(suspende);
        exigirCodigos(desde, suspende);
        if (cierraVentanilla && !suspende.isEmpty()) {
            throw new IllegalArgumentException(
                    "El cierre del %s cierra la ventanilla y detiene todos los términos:".formatted(desde)
                            + " no debe nombrar modalidades");
        }
    }

    /** Says whether the day lies in the closure. */
    public boolean abarca(LocalDate fecha) {
        return !fecha.isBefore(desde) && !fecha.isAfter(hasta);
    }

    /** Says whether the count stops for every modality. */
    public boolean suspendeTodo() {
        return suspende.isEmpty();
    }

    /** Says whether the count stops for one modality. */
    public boolean suspende(TipoPqrsd tipo) {
        return suspendeTodo() || suspende.contains(tipo.codigo());
    }

    private static void exigirCodigos(LocalDate desde, Set<String> codigos) {
        for (String codigo : codigos) {
            if (TipoPqrsd.deCodigo(codigo).isEmpty()) {
                throw new IllegalArgumentException(
                        "El cierre del %s nombra una modalidad desconocida: «%s»".formatted(desde, codigo));
            }
        }
    }
}
