package co.gov.ventanilla.rules.termino;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** How the date of a holiday is found in a given year. */
public sealed interface Regla {

    /**
     * Returns the date in a year of the Gregorian calendar.
     *
     * @param anio year, 1583 or later
     */
    LocalDate en(int anio);

    /**
     * Same day every year, weekend or not.
     *
     * <p>Rule F-01 (Ley 51 de 1983, art. 1).
     *
     * @param dia month and day
     */
    record Fija(MonthDay dia) implements Regla {
        @Override
        public LocalDate en(int anio) {
            return dia.atYear(anio);
        }
    }

    /**
     * Moved to the next Monday unless it falls on a Monday.
     *
     * <p>Rule F-02 (Ley 51 de 1983, art. 1).
     *
     * @param dia month and day before moving
     */
    record Trasladada(MonthDay dia) implements Regla {
        @Override
        public LocalDate en(int anio) {
            return lunes(dia.atYear(anio));
        }
    }

    /**
     * A number of days from Easter Sunday, not moved.
     *
     * <p>Rule F-03 (Ley 51 de 1983, art. 1).
     *
     * @param dias days from Easter Sunday, negative before it
     */
    record DesdePascua(int dias) implements Regla {
        @Override
        public LocalDate en(int anio) {
            return pascua(anio).plusDays(dias);
        }
    }

    /**
     * A number of days from Easter Sunday, moved to the next Monday unless a Monday.
     *
     * <p>Rule F-04 (Ley 51 de 1983, art. 1).
     *
     * @param dias days from Easter Sunday before moving, such as 39 for Ascension Day (kept on day 43)
     */
    record TrasladadaDesdePascua(int dias) implements Regla {
        @Override
        public LocalDate en(int anio) {
            return lunes(pascua(anio).plusDays(dias));
        }
    }

    private static LocalDate lunes(LocalDate fecha) {
        return fecha.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** Easter Sunday of the Gregorian calendar (Butcher's algorithm, valid for every year since 1583). */
    private static LocalDate pascua(int anio) {
        int ciclo = anio % 19;
        int siglo = anio / 100;
        int resto = anio % 100;
        int correccion = (siglo - (siglo + 8) / 25 + 1) / 3;
        int epacta = (19 * ciclo + siglo - siglo / 4 - correccion + 15) % 30;
        int domingo = (32 + 2 * (siglo % 4) + 2 * (resto / 4) - epacta - resto % 4) % 7;
        int ajuste = (ciclo + 11 * epacta + 22 * domingo) / 451;
        int suma = epacta + domingo - 7 * ajuste + 114;
        return LocalDate.of(anio, suma / 31, suma % 31 + 1);
    }
}
