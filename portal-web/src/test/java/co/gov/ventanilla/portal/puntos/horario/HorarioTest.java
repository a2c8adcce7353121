package co.gov.ventanilla.portal.puntos.horario;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.horario.Franja;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer about some hours agrees with every other. */
class HorarioTest {
    private static final DiasEspeciales ESPECIALES = Calendario.ESPECIALES;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 08:00-12:00,14:00-17:00; PH off",
                "24/7; PH off",
                "Fr-Sa 22:00-02:00; PH off",
                "Mo-Su 06:00-24:00, Fr 00:00-06:00; PH 10:00-11:00",
                "Mo 20:00-44:00; Tu 08:00-12:00",
                "Mo-Fr 00:00-24:00, Fr 22:00-02:00; PH off",
                "08:00-20:00; Dec 24-Jan 05 off; 2026 Dec 28 09:00-10:00"
            })
    void whatIsSaidOfAMomentHoldsAtThatMoment(String osm) {
        Horario horario = Horario.de(osm);
        ZonedDateTime end = Calendario.momento("2027-01-16 00:00");
        int open = 0;
        int moments = 0;
        for (ZonedDateTime m = Calendario.momento("2026-12-01 00:00"); m.isBefore(end); m = m.plusMinutes(23)) {
            Estado estado = horario.en(m, ESPECIALES);
            assertThat(horario.abierto(m, ESPECIALES)).as("%s", m).isEqualTo(estado.isAbierto());
            if (estado.hasta() != null) {
                changes(horario, estado.hasta().atZone(Calendario.ZONA), false);
            }
            if (estado.abre() != null) {
                changes(horario, estado.abre().atZone(Calendario.ZONA), true);
            }
            open += estado.isAbierto() ? 1 : 0;
            moments++;
        }
        assertThat(open).isBetween(moments / 40, moments - 1);
    }

    /** At that moment it is so, and a minute before it was not. */
    private static void changes(Horario horario, ZonedDateTime momento, boolean abre) {
        assertThat(horario.abierto(momento, ESPECIALES)).as("%s", momento).isEqualTo(abre);
        assertThat(horario.abierto(momento.minusMinutes(1), ESPECIALES))
                .as("before %s", momento)
                .isEqualTo(!abre);
    }

    @Test
    void theSpansOfADayAreThoseThatBeginOnIt() {
        Horario noche = Horario.de("Fr 22:00-02:00; Sa 10:00-12:00,11:00-13:00");

        assertThat(noche.franjas(LocalDate.parse("2026-11-20"), ESPECIALES)).containsExactly(new Franja(1320, 1560));
        assertThat(noche.franjas(LocalDate.parse("2026-11-21"), ESPECIALES)).containsExactly(new Franja(600, 780));
        assertThat(noche.franjas(LocalDate.parse("2026-11-22"), ESPECIALES)).isEmpty();
    }

    @Test
    void aSpanOverMidnightIntoAHolidayGoesOnToItsEnd() {
        Horario noche = Horario.de("Su 22:00-03:00; PH off");

        assertThat(noche.abierto(Calendario.momento("2026-03-23 02:59"), ESPECIALES))
                .isTrue();
        assertThat(noche.abierto(Calendario.momento("2026-03-23 03:00"), ESPECIALES))
                .isFalse();
    }

    @Test
    void theMomentIsTakenInItsZoneAndSecondsDoNotCount() {
        Horario pvd = Horario.de("Mo-Fr 08:00-12:00,14:00-17:00; PH off");
        ZonedDateTime noon = Calendario.momento("2026-11-20 11:59").plus(Duration.ofSeconds(59));

        assertThat(pvd.en(noon, ESPECIALES).isAbierto()).isTrue();
        assertThat(pvd.en(noon, ESPECIALES).momento()).isEqualTo("2026-11-20T11:59");
        ZonedDateTime morning = Calendario.momento("2026-11-20 08:30");
        assertThat(pvd.abierto(morning, ESPECIALES)).isTrue();
        assertThat(pvd.abierto(morning.withZoneSameInstant(ZoneOffset.UTC), ESPECIALES))
                .isFalse();
    }

    @Test
    void oneTextIsOneValueAndWithoutDataIsNotClosed() {
        assertThat(Horario.de("Mo 08:00-09:15")).isSameAs(Horario.de("Mo 08:00-09:15"));
        for (String nothing : new String[] {null, "", "  ", "SH off", "sunrise-sunset"}) {
            Estado estado = Horario.de(nothing).en(Calendario.momento("2026-11-20 09:00"), ESPECIALES);
            assertThat(estado.isSinDato()).as(nothing).isTrue();
            assertThat(estado.isAbierto()).isFalse();
            assertThat(estado.abre()).isNull();
        }
    }
}
