package co.gov.ventanilla.opendata.horario;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Days of the year that a rule names, both ends included. Without years it is so each year and may run over New Year (20 December to 10 January).
 *
 * @param desdeAnio year of the first day, or null for each year
 * @param hastaAnio year of the last day; null exactly when {@code desdeAnio} is
 */
public record Fechas(
        MonthDay desde,
        MonthDay hasta,
        @Nullable Integer desdeAnio,
        @Nullable Integer hastaAnio) {

    public Fechas {
        if ((desdeAnio == null) != (hastaAnio == null)) {
            throw new IllegalArgumentException("one year only");
        }
    }

    /** Is the day among them? */
    public boolean abarca(LocalDate dia) {
        if (desdeAnio != null && hastaAnio != null) {
            return !dia.isBefore(desde.atYear(desdeAnio)) && !dia.isAfter(hasta.atYear(hastaAnio));
        }
        MonthDay este = MonthDay.from(dia);
        boolean empezo = este.compareTo(desde) >= 0;
        boolean sigue = este.compareTo(hasta) <= 0;
        return desde.compareTo(hasta) <= 0 ? empezo && sigue : empezo || sigue;
    }

    /** Are they whole months, from the first of one to the last of another? */
    public boolean mesesEnteros() {
        return desde.getDayOfMonth() == 1
                && hasta.getDayOfMonth() == hasta.getMonth().maxLength();
    }
}
