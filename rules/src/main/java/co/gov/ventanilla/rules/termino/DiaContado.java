package co.gov.ventanilla.rules.termino;

import java.time.LocalDate;

/**
 * One day of an explained count.
 *
 * @param fecha the day
 * @param cuenta whether it counts
 * @param numero its number in the term, from 1; 0 when it does not count
 * @param motivo why it counts or not, in Spanish: {@code día hábil 3}, {@code domingo}
 */
public record DiaContado(LocalDate fecha, boolean cuenta, int numero, String motivo) {

    /** Checks that exactly the counted days have a number. */
    public DiaContado {
        if (numero < 0 || cuenta != (numero > 0)) {
            throw new IllegalArgumentException(
                    "Solo un día contado lleva número, desde 1: %s, %d".formatted(fecha, numero));
        }
    }

    static DiaContado recepcion(LocalDate fecha) {
        return saltado(fecha, "día de recepción: no se cuenta");
    }

    static DiaContado habil(LocalDate fecha, int numero) {
        return new DiaContado(fecha, true, numero, "día hábil " + numero);
    }

    static DiaContado saltado(LocalDate fecha, String motivo) {
        return new DiaContado(fecha, false, 0, motivo);
    }
}
