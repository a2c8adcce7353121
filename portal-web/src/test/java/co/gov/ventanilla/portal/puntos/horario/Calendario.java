package co.gov.ventanilla.portal.puntos.horario;

import co.gov.ventanilla.portal.contenido.calendario.CalendarioMunicipal;
import co.gov.ventanilla.portal.contenido.calendario.CierreMunicipal;
import co.gov.ventanilla.portal.contenido.calendario.FestivoLocal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** A city with a holiday of its own (14 October 2026), a week closed by an act (26 to 30 October 2026) and a suspension that closes nothing (2 to 6 March 2026). */
final class Calendario {
    static final ZoneId ZONA = ZoneId.of("America/Bogota");

    static final DiasEspeciales ESPECIALES = DiasEspeciales.de(new CalendarioMunicipal(
            LocalTime.of(18, 0),
            true,
            ZONA,
            List.of(
                    cierre("2026-10-26", "2026-10-30", "Receso institucional", true),
                    cierre("2026-03-02", "2026-03-06", "Cambio de sistema", false),
                    cierre("2026-12-07", "2026-12-08", "Alumbrado", true)),
            List.of(new FestivoLocal(LocalDate.parse("2026-10-14"), "Cumpleaños de Armenia", "Acuerdo 1 de 2026"))));

    private Calendario() {}

    static ZonedDateTime momento(String fechaYHora) {
        return LocalDateTime.parse(fechaYHora.replace(' ', 'T')).atZone(ZONA);
    }

    private static CierreMunicipal cierre(String desde, String hasta, String motivo, boolean cierra) {
        return new CierreMunicipal(
                LocalDate.parse(desde), LocalDate.parse(hasta), "Decreto 1 de 2026", motivo, cierra, List.of());
    }
}
