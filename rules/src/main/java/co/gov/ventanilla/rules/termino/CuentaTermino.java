package co.gov.ventanilla.rules.termino;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A term counted from a reception, with every day explained.
 *
 * @param desde instant of reception, with the offset of the zone of the entity
 * @param dias business days of the term
 * @param computaDesde day zero: the day it is taken as received
 * @param vence last counted day; the answer is on time until its end (midnight, local)
 * @param cuenta all days from {@code computaDesde} to {@code vence}, in order, none left out
 */
public record CuentaTermino(
        OffsetDateTime desde, int dias, LocalDate computaDesde, LocalDate vence, List<DiaContado> cuenta) {

    /** Keeps its own copy of the days. */
    public CuentaTermino {
        cuenta = List.copyOf(cuenta);
    }
}
