package co.gov.ventanilla.rules.termino;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarioHabilTest {

    private static final LocalDate MARTES = LocalDate.of(2026, 11, 24);
    private static final LocalDate JUEVES = LocalDate.of(2026, 11, 26);
    private static final CalendarioHabil SIN_CIERRES = CalendarioHabil.de(Festivos.colombia(), List.of());

    private static Cierre cierre(boolean ventanilla, String... suspende) {
        return new Cierre(MARTES, JUEVES, "Decreto 10", "Fiestas", ventanilla, Set.of(suspende));
    }

    private static CalendarioHabil con(Cierre... cierres) {
        return CalendarioHabil.de(Festivos.colombia(), List.of(cierres));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,",
        "2026-11-21, sábado",
        "2026-11-22, domingo",
        "2026-12-08, festivo: Inmaculada Concepción",
        "2025-06-30, festivo: Sagrado Corazón de Jesús; San Pedro y San Pablo",
        "2025-07-20, domingo"
    })
    void saysWhyADayDoesNotCount(LocalDate fecha, String motivo) {
        assertThat(SIN_CIERRES.motivoNoHabil(fecha)).isEqualTo(Optional.ofNullable(motivo));
        assertThat(SIN_CIERRES.esHabil(fecha)).isEqualTo(motivo == null);
        assertThat(SIN_CIERRES.atiende(fecha)).isEqualTo(motivo == null);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, true", "2026-11-24, false", "2026-11-25, false", "2026-11-26, false", "2026-11-27, true"})
    void aClosureHoldsFromItsFirstToItsLastDay(LocalDate fecha, boolean habil) {
        CalendarioHabil calendario = con(cierre(true));
        assertThat(calendario.esHabil(fecha)).isEqualTo(habil);
        assertThat(calendario.atiende(fecha)).isEqualTo(habil);
        assertThat(calendario.para(TipoPqrsd.QUEJA).esHabil(fecha)).isEqualTo(habil);
        assertThat(calendario.motivoNoHabil(fecha))
                .isEqualTo(habil ? Optional.empty() : Optional.of("cierre: Fiestas (Decreto 10)"));
    }

    @Test
    void aSuspensionOfSomeKindsStopsOnlyTheirCount() {
        CalendarioHabil calendario = con(cierre(false, "consulta", "queja"));
        assertThat(calendario.esHabil(MARTES)).isTrue();
        assertThat(calendario.atiende(MARTES)).isTrue();
        assertThat(calendario.para(TipoPqrsd.RECLAMO).esHabil(MARTES)).isTrue();
        assertThat(calendario.para(TipoPqrsd.QUEJA).esHabil(MARTES)).isFalse();
        assertThat(calendario.para(TipoPqrsd.QUEJA).atiende(MARTES)).isTrue();
        assertThat(calendario.para(TipoPqrsd.CONSULTA).motivoNoHabil(MARTES))
                .contains("términos suspendidos: Fiestas (Decreto 10)");
        assertThat(calendario.para(TipoPqrsd.QUEJA).para(TipoPqrsd.RECLAMO).esHabil(MARTES))
                .isTrue();
    }

    @Test
    void aSuspensionOfAllKindsStopsEveryCountWithTheDeskOpen() {
        CalendarioHabil calendario = con(cierre(false));
        assertThat(calendario.esHabil(MARTES)).isFalse();
        assertThat(calendario.atiende(MARTES)).isTrue();
        for (TipoPqrsd tipo : TipoPqrsd.values()) {
            assertThat(calendario.para(tipo).esHabil(MARTES)).isFalse();
        }
    }

    @Test
    void theReasonOfADayInTwoClosuresIsThatOfTheClosedDesk() {
        Cierre otro = new Cierre(JUEVES, JUEVES, "Decreto 11", "Luto", true, Set.of());
        assertThat(con(cierre(false), otro).motivoNoHabil(JUEVES)).contains("cierre: Luto (Decreto 11)");
        assertThat(con(cierre(false), otro).motivoNoHabil(MARTES))
                .contains("términos suspendidos: Fiestas (Decreto 10)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-23, 2026-11-20",
        "2026-11-21, 2026-11-23, 2026-11-23",
        "2026-12-07, 2026-12-09, 2026-12-07",
        "2026-12-08, 2026-12-09, 2026-12-09",
        "2026-11-13, 2026-11-17, 2026-11-13"
    })
    void findsTheNextBusinessDay(LocalDate fecha, LocalDate siguiente, LocalDate oMismo) {
        assertThat(SIN_CIERRES.siguienteHabil(fecha)).isEqualTo(siguiente);
        assertThat(SIN_CIERRES.siguienteOMismo(fecha)).isEqualTo(oMismo);
    }

    @Test
    void refusesDaysBeyondTheHolidaysEvenOnAWeekend() {
        assertThat(SIN_CIERRES.esHabil(LocalDate.of(2100, 12, 31))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIN_CIERRES.esHabil(LocalDate.of(2101, 1, 1)))
                .withMessageContaining("2101");
        assertThatIllegalArgumentException().isThrownBy(() -> SIN_CIERRES.esHabil(LocalDate.of(1983, 12, 31)));
    }

    @Test
    void anOperatorsHolidayIsNoBusinessDay() {
        FestivoAdicional festivo = new FestivoAdicional(MARTES, "Aniversario", "Ley 1 de 2026");
        assertThat(CalendarioHabil.de(Festivos.colombia().con(festivo), List.of())
                        .motivoNoHabil(MARTES))
                .contains("festivo: Aniversario");
    }

    @Test
    void keepsItsOwnCopyOfTheClosures() {
        List<Cierre> cierres = new ArrayList<>();
        CalendarioHabil calendario = CalendarioHabil.de(Festivos.colombia(), cierres);
        cierres.add(cierre(true));
        assertThat(calendario.esHabil(MARTES)).isTrue();
        Set<String> codigos = new HashSet<>(Set.of("queja"));
        Cierre suspension = new Cierre(MARTES, JUEVES, "Decreto 10", "Fiestas", false, codigos);
        codigos.clear();
        assertThat(suspension.suspende()).containsExactly("queja");
    }

    @Test
    void aCalendarOfOneFunctionReceivesOnItsBusinessDaysForEveryKind() {
        CalendarioHabil calendario =
                fecha -> fecha.getDayOfWeek() == DayOfWeek.MONDAY ? Optional.empty() : Optional.of("no es lunes");
        assertThat(calendario.atiende(MARTES)).isFalse();
        assertThat(calendario.atiende(MARTES.minusDays(1))).isTrue();
        assertThat(calendario.para(TipoPqrsd.QUEJA)).isSameAs(calendario);
        assertThat(calendario.siguienteHabil(MARTES)).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-23, A, M, false, '', 1 a 366 días",
        "2026-11-24, 2027-11-25, A, M, false, '', 1 a 366 días",
        "2026-11-24, 2026-11-24, '', M, false, '', Falta acto del cierre del 2026-11-24",
        "2026-11-24, 2026-11-24, A, ' ', false, '', Falta motivo del cierre del 2026-11-24",
        "2026-11-24, 2026-11-24, A, M, false, tutela, modalidad desconocida: «tutela»",
        "2026-11-24, 2026-11-24, A, M, true, queja, no debe nombrar modalidades",
    })
    void refusesAnInvalidClosure(
            LocalDate desde,
            LocalDate hasta,
            String acto,
            String motivo,
            boolean ventanilla,
            String tipo,
            String error) {
        Set<String> tipos = tipo.isEmpty() ? Set.of() : Set.of(tipo);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cierre(desde, hasta, acto, motivo, ventanilla, tipos))
                .withMessageContaining(error)
                .withMessageContaining("2026-11-24");
    }

    @Test
    void aClosureMayLastOneDayOrALeapYear() {
        assertThat(new Cierre(MARTES, MARTES, "A", "M", true, Set.of()).abarca(MARTES))
                .isTrue();
        Cierre anual = new Cierre(MARTES, MARTES.plusDays(365), "A", "M", true, Set.of());
        assertThat(anual.abarca(MARTES.plusDays(365))).isTrue();
        assertThat(anual.abarca(MARTES.plusDays(366))).isFalse();
        assertThat(anual.abarca(MARTES.minusDays(1))).isFalse();
    }
}
