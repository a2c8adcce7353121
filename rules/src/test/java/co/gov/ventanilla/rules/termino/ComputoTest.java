package co.gov.ventanilla.rules.termino;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComputoTest {

    private static final CalendarioHabil CALENDARIO = CalendarioHabil.de(Festivos.colombia(), List.of());
    private static final Computo COMPUTO = new Computo(CALENDARIO, PoliticaHorario.PREDETERMINADA);
    private static final OffsetDateTime LUNES = OffsetDateTime.parse("2026-11-23T10:00-05:00");

    private static CalendarioHabil con(Cierre cierre) {
        return CalendarioHabil.de(Festivos.colombia(), List.of(cierre));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vencimientos.csv", numLinesToSkip = 1)
    void countsTheDatedTable(OffsetDateTime recibido, int dias, LocalDate desde, LocalDate vence, String razon) {
        CuentaTermino cuenta = COMPUTO.contar(recibido, dias);
        assertThat(cuenta.computaDesde()).as(razon).isEqualTo(desde);
        assertThat(cuenta.vence()).as(razon).isEqualTo(vence);
        assertThat(cuenta.dias()).as(razon).isEqualTo(dias);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/recepcion.csv", numLinesToSkip = 1)
    void takesAFilingAsReceived(OffsetDateTime recibido, LocalDate normal, LocalDate estricta, String razon) {
        Computo estricto = new Computo(CALENDARIO, PoliticaHorario.PREDETERMINADA.estricta());
        assertThat(COMPUTO.computaDesde(recibido)).as(razon).isEqualTo(normal);
        assertThat(estricto.computaDesde(recibido)).as(razon).isEqualTo(estricta);
    }

    @Test
    void explainsEveryDay() {
        assertThat(COMPUTO.contar(OffsetDateTime.parse("2026-12-04T09:00-05:00"), 3)
                        .cuenta())
                .extracting(dia -> "%s %s %d %s".formatted(dia.fecha(), dia.cuenta(), dia.numero(), dia.motivo()))
                .containsExactly(
                        "2026-12-04 false 0 día de recepción: no se cuenta",
                        "2026-12-05 false 0 sábado",
                        "2026-12-06 false 0 domingo",
                        "2026-12-07 true 1 día hábil 1",
                        "2026-12-08 false 0 festivo: Inmaculada Concepción",
                        "2026-12-09 true 2 día hábil 2",
                        "2026-12-10 true 3 día hábil 3");
    }

    @Test
    void givesTheInstantInTheZoneOfTheEntity() {
        CuentaTermino cuenta = COMPUTO.contar(OffsetDateTime.parse("2026-11-23T15:00Z"), 1);
        assertThat(cuenta.desde()).isEqualTo(LUNES);
        assertThat(cuenta.desde().getOffset()).hasToString("-05:00");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 401, Integer.MAX_VALUE})
    void refusesTermsOutOfRange(int dias) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPUTO.contar(LUNES, dias))
                .withMessage("El término va de 1 a 400 días: " + dias);
    }

    @Test
    void acceptsTheLongestTerm() {
        assertThat(COMPUTO.contar(LUNES, 400).cuenta()).last().matches(dia -> dia.numero() == 400);
    }

    @Test
    void refusesToCountBeyondTheHolidays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPUTO.contar(OffsetDateTime.parse("2100-12-20T10:00-05:00"), 15))
                .withMessageContaining("2101");
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULTA, 2026-12-01, suspendida tres días",
        "QUEJA, 2026-11-26, no la nombra el decreto",
    })
    void aSuspensionLengthensOnlyTheKindsItNames(TipoPqrsd tipo, LocalDate vence, String razon) {
        CalendarioHabil calendario = con(new Cierre(
                LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 27), "D 1", "Fiestas", false, Set.of("consulta")));
        Computo computo = new Computo(calendario.para(tipo), PoliticaHorario.PREDETERMINADA);
        assertThat(computo.contar(LUNES, 3).vence()).as(razon).isEqualTo(vence);
    }

    @Test
    void aSuspensionLeavesTheDayOfReceptionWhereItIs() {
        LocalDate martes = LocalDate.of(2026, 11, 24);
        Computo computo = new Computo(
                con(new Cierre(martes, martes.plusDays(1), "D 1", "Mudanza", false, Set.of())),
                PoliticaHorario.PREDETERMINADA);
        CuentaTermino cuenta = computo.contar(OffsetDateTime.parse("2026-11-24T10:00-05:00"), 1);
        assertThat(cuenta.computaDesde()).isEqualTo(martes);
        assertThat(cuenta.vence()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(computo.computaDesde(OffsetDateTime.parse("2026-11-24T19:00-05:00")))
                .isEqualTo(martes.plusDays(1));
    }

    @Test
    void aClosedDeskMovesTheDayOfReception() {
        LocalDate martes = LocalDate.of(2026, 11, 24);
        Computo computo = new Computo(
                con(new Cierre(martes, martes.plusDays(1), "D 1", "Mudanza", true, Set.of())),
                PoliticaHorario.PREDETERMINADA);
        CuentaTermino cuenta = computo.contar(OffsetDateTime.parse("2026-11-24T10:00-05:00"), 1);
        assertThat(cuenta.computaDesde()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(cuenta.vence()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(computo.contar(LUNES, 2).cuenta())
                .extracting(DiaContado::motivo)
                .containsOnlyOnce("día hábil 2")
                .contains("cierre: Mudanza (D 1)");
    }

    @Test
    void thePolicyOfAnotherEntityIsASetting() {
        PoliticaHorario hastaLasCinco = new PoliticaHorario(LocalTime.of(17, 0), true, ZoneId.of("UTC"));
        Computo computo = new Computo(CALENDARIO, hastaLasCinco);
        assertThat(computo.computaDesde(OffsetDateTime.parse("2026-11-23T16:59:59Z")))
                .isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(computo.computaDesde(OffsetDateTime.parse("2026-11-23T17:00Z")))
                .isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(hastaLasCinco.estricta())
                .isEqualTo(new PoliticaHorario(LocalTime.of(17, 0), false, ZoneId.of("UTC")));
    }

    @Test
    void theDefaultPolicyIsTheDocumentedOne() {
        assertThat(PoliticaHorario.PREDETERMINADA)
                .isEqualTo(new PoliticaHorario(LocalTime.of(18, 0), true, ZoneId.of("America/Bogota")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/meses.csv", numLinesToSkip = 1)
    void aMonthIsACalendarMonthRolledForward(LocalDate desde, LocalDate fin, String razon) {
        assertThat(COMPUTO.finDeMes(desde)).as(razon).isEqualTo(fin);
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-12-15", "2, 2027-01-07"})
    void anExtensionIsCappedByTheFactor(int factor, LocalDate limite) {
        assertThat(COMPUTO.limiteProrroga(COMPUTO.contar(LUNES, 15), factor)).isEqualTo(limite);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 11})
    void refusesAFactorOutOfRange(int factor) {
        CuentaTermino cuenta = COMPUTO.contar(LUNES, 15);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPUTO.limiteProrroga(cuenta, factor))
                .withMessage("El factor va de 1 a 10: " + factor);
    }

    @Test
    void theLargestFactorCountsTheTermTenTimes() {
        CuentaTermino cuenta = COMPUTO.contar(LUNES, 1);
        assertThat(COMPUTO.limiteProrroga(cuenta, 10)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void innerTermsAreCountedFromDayZero() {
        LocalDate cero = LocalDate.of(2026, 11, 20);
        TerminosLegales terminos = TerminosLegales.vigentes();
        assertThat(COMPUTO.habilNumero(cero, terminos.plazoTraslado())).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(COMPUTO.habilNumero(cero, 1)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPUTO.habilNumero(cero, 0))
                .withMessage("El día hábil se numera desde 1: 0");
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1", "true, -1", "false, -1"})
    void onlyACountedDayHasANumber(boolean cuenta, int numero) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiaContado(LocalDate.of(2026, 11, 23), cuenta, numero, "x"))
                .withMessageContaining("2026-11-23");
    }

    @Test
    void aCountCannotBeChanged() {
        List<DiaContado> dias = COMPUTO.contar(LUNES, 5).cuenta();
        assertThatThrownBy(dias::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
