package co.gov.ventanilla.rules.termino;

import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which days count, and why the others do not.
 *
 * <p>A business day is Monday to Friday, not a holiday and not closed by municipal act. Rule T-08 (Ley 4 de 1913, art.
 * 62).
 */
@FunctionalInterface
public interface CalendarioHabil {

    /**
     * Returns why a day does not count, in Spanish, or empty when it is a business day.
     *
     * <p>Examples: {@code sábado}, {@code festivo: Inmaculada Concepción}, {@code cierre: motivo (acto)}, {@code
     * términos suspendidos: motivo (acto)}.
     *
     * @throws IllegalArgumentException outside the years of the holidays, 1984 to 2100
     */
    Optional<String> motivoNoHabil(LocalDate fecha);

    /** Builds the calendar of a municipality from holidays and closures. */
    static CalendarioHabil de(Festivos festivos, List<Cierre> cierres) {
        return new CalendarioMunicipal(festivos, cierres, Optional.empty());
    }

    /** Says whether the day counts in a term. */
    default boolean esHabil(LocalDate fecha) {
        return motivoNoHabil(fecha).isEmpty();
    }

    /** Says whether the desk receives on that day; differs from {@link #esHabil} only while terms are suspended. */
    default boolean atiende(LocalDate fecha) {
        return esHabil(fecha);
    }

    /** Returns the calendar of one modality: the same desk, without the days on which its count is suspended. */
    default CalendarioHabil para(TipoPqrsd tipo) {
        return this;
    }

    /** Returns the first business day strictly after the given day. */
    default LocalDate siguienteHabil(LocalDate fecha) {
        return siguienteOMismo(fecha.plusDays(1));
    }

    /** Returns the day itself when it is a business day, else the next one. */
    default LocalDate siguienteOMismo(LocalDate fecha) {
        LocalDate dia = fecha;
        while (!esHabil(dia)) {
            dia = dia.plusDays(1);
        }
        return dia;
    }
}
