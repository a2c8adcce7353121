package co.gov.ventanilla.portal.puntos.horario;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a place stands at a moment.
 *
 * @param momento the moment asked about, in the zone of the place
 * @param hasta when it closes; null unless open, and null when it does not close within {@value Horario#DIAS} days
 * @param abre when it opens next; null when it does not within {@value Horario#DIAS} days or nothing is known
 * @param motivo the holiday or closure that keeps it closed all day, when it would be open otherwise; or null
 * @param nota comment on that day's hours, or null
 */
public record Estado(
        Situacion situacion,
        LocalDateTime momento,
        @Nullable LocalDateTime hasta,
        @Nullable LocalDateTime abre,
        @Nullable DiaEspecial motivo,
        @Nullable String nota) {

    /** Open, closed, or not known. */
    public enum Situacion {
        ABIERTO,
        CERRADO,
        SIN_DATO
    }

    public boolean isAbierto() {
        return situacion == Situacion.ABIERTO;
    }

    public boolean isSinDato() {
        return situacion == Situacion.SIN_DATO;
    }
}
