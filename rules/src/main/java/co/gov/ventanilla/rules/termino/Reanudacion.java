package co.gov.ventanilla.rules.termino;

import java.time.LocalDate;
import java.util.List;

/**
 * A term that was suspended by a request to complete the petition and runs again: it resumes, it does not restart.
 *
 * <p>Rule T-11 (Ley 1755 de 2015, art. 17).
 *
 * @param diasUsados days counted up to and including the day of the request
 * @param diasRestantes days that were left and are counted from the day after completion
 * @param limiteRespuesta last day the person had to complete it: one calendar month, rolled to a business day
 * @param vence new due date
 * @param cuenta all days from day zero to {@code vence}, with the suspended ones
 */
public record Reanudacion(
        int diasUsados, int diasRestantes, LocalDate limiteRespuesta, LocalDate vence, List<DiaContado> cuenta) {

    /** Keeps its own copy of the days. */
    public Reanudacion {
        cuenta = List.copyOf(cuenta);
    }
}
