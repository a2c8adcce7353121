package co.gov.ventanilla.rules.termino;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReanudacionTest {

    private static final Computo COMPUTO =
            new Computo(CalendarioHabil.de(Festivos.colombia(), List.of()), PoliticaHorario.PREDETERMINADA);
    private static final OffsetDateTime LUNES = OffsetDateTime.parse("2026-11-23T10:00-05:00");

    @ParameterizedTest
    @CsvFileSource(resources = "/reanudaciones.csv", numLinesToSkip = 1)
    void resumesWithTheDaysThatWereLeft(ArgumentsAccessor fila) {
        CuentaTermino original = COMPUTO.contar(fila.get(0, OffsetDateTime.class), fila.getInteger(1));
        Reanudacion nueva = COMPUTO.reanudar(original, fila.get(2, LocalDate.class), fila.get(3, LocalDate.class));
        String razon = fila.getString(8);
        assertThat(nueva.diasUsados()).as(razon).isEqualTo(fila.getInteger(4));
        assertThat(nueva.diasRestantes()).as(razon).isEqualTo(fila.getInteger(5));
        assertThat(nueva.limiteRespuesta()).as(razon).isEqualTo(fila.get(6, LocalDate.class));
        assertThat(nueva.vence()).as(razon).isEqualTo(fila.get(7, LocalDate.class));
        assertThat(nueva.cuenta().stream().filter(DiaContado::cuenta)).as(razon).hasSize(original.dias());
        assertThat(nueva.cuenta()).as(razon).last().matches(dia -> dia.fecha().equals(nueva.vence()));
        for (int i = 0; i < nueva.cuenta().size(); i++) {
            assertThat(nueva.cuenta().get(i).fecha())
                    .as(razon)
                    .isEqualTo(original.computaDesde().plusDays(i));
        }
    }

    @Test
    void explainsTheSuspendedDays() {
        CuentaTermino original = COMPUTO.contar(LUNES, 3);
        Reanudacion nueva = COMPUTO.reanudar(original, LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 27));
        assertThat(nueva.cuenta())
                .extracting(dia -> dia.fecha().getDayOfMonth() + " " + dia.motivo())
                .containsExactly(
                        "23 día de recepción: no se cuenta",
                        "24 día hábil 1",
                        "25 día hábil 2",
                        "26 término suspendido: se pidió completar la petición",
                        "27 término suspendido: se pidió completar la petición",
                        "28 sábado",
                        "29 domingo",
                        "30 día hábil 3");
    }

    @ParameterizedTest
    @CsvSource({
        "15, 2026-11-22, 2026-11-30, antes del día cero",
        "15, 2026-12-09, 2026-12-10, después del décimo día hábil (7 de diciembre)",
        "15, 2026-12-08, 2026-12-10, festivo después del décimo día",
        "5, 2026-12-01, 2026-12-02, después de vencido el término",
    })
    void refusesARequestOutOfTime(int dias, LocalDate pedida, LocalDate completada, String razon) {
        CuentaTermino original = COMPUTO.contar(LUNES, dias);
        assertThatIllegalArgumentException()
                .as(razon)
                .isThrownBy(() -> COMPUTO.reanudar(original, pedida, completada))
                .withMessage("Solo se puede pedir completar entre el 2026-11-23 y el 2026-12-07, dentro del término"
                        + " (Ley 1755 de 2015, art. 17): " + pedida);
    }

    @Test
    void refusesACompletionBeforeTheRequest() {
        CuentaTermino original = COMPUTO.contar(LUNES, 15);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPUTO.reanudar(original, LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 26)))
                .withMessage("Se completó (2026-11-26) antes de pedirse (2026-11-27)");
    }

    @Test
    void cannotBeChanged() {
        LocalDate dia = LocalDate.of(2026, 11, 27);
        List<DiaContado> dias =
                COMPUTO.reanudar(COMPUTO.contar(LUNES, 15), dia, dia).cuenta();
        assertThatThrownBy(dias::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
