package co.gov.ventanilla.rules.termino;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a filing of a business day still counts as received on that day: a disputed rule, so a setting.
 *
 * <p>With {@code despuesDelCierreCuentaDiaSiguiente}, a filing at {@code cierre} or later is taken as received on the
 * next business day: 17:59:59 counts today, 18:00:00 tomorrow. Rule T-07 (Ley 1437 de 2011, art. 54; Ley 2080 de 2021).
 *
 * @param cierre closing hour of the desk, local time in {@code zona}; the first instant that is late
 * @param despuesDelCierreCuentaDiaSiguiente false: a filing counts on its day until midnight
 * @param zona zone of the entity; every local date is taken in it
 */
public record PoliticaHorario(LocalTime cierre, boolean despuesDelCierreCuentaDiaSiguiente, ZoneId zona) {

    /** What holds unless the entity sets another: 18:00, late filings on the next business day, America/Bogota. */
    public static final PoliticaHorario PREDETERMINADA =
            new PoliticaHorario(LocalTime.of(18, 0), true, ZoneId.of("America/Bogota"));

    /** Returns the reading that binds the entity sooner: until midnight the filing counts on its day. */
    public PoliticaHorario estricta() {
        return new PoliticaHorario(cierre, false, zona);
    }

    /** Says whether that hour of a business day is already taken as the next one. */
    public boolean tarde(LocalTime hora) {
        return despuesDelCierreCuentaDiaSiguiente && !hora.isBefore(cierre);
    }
}
