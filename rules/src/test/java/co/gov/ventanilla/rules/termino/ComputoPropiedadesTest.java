package co.gov.ventanilla.rules.termino;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Properties over many seeded random filings and closures; due dates are counted again with a foreign calendar. */
class ComputoPropiedadesTest {

    private static final int CASOS = 500;
    private static final long DESDE = LocalDate.of(1985, 1, 1).toEpochDay();
    private static final long HASTA = LocalDate.of(2098, 1, 1).toEpochDay();
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    private record Caso(OffsetDateTime recibido, int dias, List<Cierre> cierres) {

        static Caso alAzar(Random azar) {
            LocalDate dia = LocalDate.ofEpochDay(azar.nextLong(DESDE, HASTA));
            OffsetDateTime recibido = dia.atTime(LocalTime.ofSecondOfDay(azar.nextInt(86_400)))
                    .atOffset(ZoneOffset.ofHours(azar.nextInt(-12, 15)));
            List<Cierre> cierres = new ArrayList<>();
            for (int i = azar.nextInt(4); i > 0; i--) {
                LocalDate primero = dia.plusDays(azar.nextInt(-5, 30));
                cierres.add(new Cierre(primero, primero.plusDays(azar.nextInt(9)), "D", "M", true, Set.of()));
            }
            return new Caso(recibido, azar.nextInt(1, 61), cierres);
        }

        CalendarioHabil calendario() {
            return CalendarioHabil.de(Festivos.colombia(), cierres);
        }

        Computo computo() {
            return new Computo(calendario(), PoliticaHorario.PREDETERMINADA);
        }

        boolean abierto(LocalDate dia) {
            return dia.getDayOfWeek() != DayOfWeek.SATURDAY
                    && dia.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !FestivosAjenos.enAnio(dia.getYear()).contains(dia)
                    && cierres.stream()
                            .noneMatch(
                                    c -> !c.desde().isAfter(dia) && !c.hasta().isBefore(dia));
        }
    }

    @Test
    void everyCountKeepsItsPromises() {
        Random azar = new Random(1755);
        for (int i = 0; i < CASOS; i++) {
            Caso caso = Caso.alAzar(azar);
            CuentaTermino cuenta = caso.computo().contar(caso.recibido(), caso.dias());
            List<DiaContado> dias = cuenta.cuenta();
            assertThat(caso.calendario().esHabil(cuenta.vence())).as("%s", caso).isTrue();
            assertThat(dias.get(0).fecha()).as("%s", caso).isEqualTo(cuenta.computaDesde());
            assertThat(dias.get(0).cuenta()).as("%s", caso).isFalse();
            assertThat(dias.get(dias.size() - 1))
                    .as("%s", caso)
                    .isEqualTo(new DiaContado(cuenta.vence(), true, caso.dias(), "día hábil " + caso.dias()));
            int numero = 0;
            for (int d = 1; d < dias.size(); d++) {
                DiaContado dia = dias.get(d);
                assertThat(dia.fecha())
                        .as("%s", caso)
                        .isEqualTo(dias.get(d - 1).fecha().plusDays(1));
                assertThat(dia.cuenta()).as("%s %s", caso, dia).isEqualTo(caso.abierto(dia.fecha()));
                numero += dia.cuenta() ? 1 : 0;
                assertThat(dia.numero()).as("%s", caso).isEqualTo(dia.cuenta() ? numero : 0);
            }
            assertThat(numero).as("%s", caso).isEqualTo(caso.dias());
        }
    }

    @Test
    void dayZeroIsTheFirstOpenDayInTime() {
        Random azar = new Random(2080);
        for (int i = 0; i < CASOS; i++) {
            Caso caso = Caso.alAzar(azar);
            var local = caso.recibido().atZoneSameInstant(BOGOTA);
            LocalDate esperado = local.toLocalDate();
            boolean tarde = local.getHour() >= 18;
            while (tarde || !caso.abierto(esperado)) {
                esperado = esperado.plusDays(1);
                tarde = false;
            }
            assertThat(caso.computo().computaDesde(caso.recibido()))
                    .as("%s", caso)
                    .isEqualTo(esperado);
        }
    }

    @Test
    void aLongerTermOrALaterFilingIsNeverDueSooner() {
        Random azar = new Random(62);
        for (int i = 0; i < CASOS; i++) {
            Caso caso = Caso.alAzar(azar);
            LocalDate vence =
                    caso.computo().contar(caso.recibido(), caso.dias()).vence();
            assertThat(caso.computo().contar(caso.recibido(), caso.dias() + 1).vence())
                    .as("%s", caso)
                    .isAfter(vence);
            assertThat(caso.computo()
                            .contar(caso.recibido().plusHours(5), caso.dias())
                            .vence())
                    .as("%s", caso)
                    .isAfterOrEqualTo(vence);
            Computo estricto = new Computo(caso.calendario(), PoliticaHorario.PREDETERMINADA.estricta());
            assertThat(estricto.contar(caso.recibido(), caso.dias()).vence())
                    .as("%s", caso)
                    .isBeforeOrEqualTo(vence);
        }
    }

    @Test
    void resumingNeverLosesNorGivesDays() {
        Random azar = new Random(17);
        for (int i = 0; i < CASOS; i++) {
            Caso caso = Caso.alAzar(azar);
            CuentaTermino original = caso.computo().contar(caso.recibido(), caso.dias());
            LocalDate limite = caso.computo().habilNumero(original.computaDesde(), Math.min(10, caso.dias()));
            long ventana = limite.toEpochDay() - original.computaDesde().toEpochDay();
            LocalDate pedida = original.computaDesde().plusDays(azar.nextLong(ventana + 1));
            LocalDate completada = pedida.plusDays(azar.nextInt(40));
            Reanudacion nueva = caso.computo().reanudar(original, pedida, completada);
            assertThat(nueva.diasUsados() + nueva.diasRestantes())
                    .as("%s", caso)
                    .isEqualTo(caso.dias());
            assertThat(nueva.vence()).as("%s", caso).isAfterOrEqualTo(original.vence());
            assertThat(caso.abierto(nueva.vence())).as("%s", caso).isTrue();
            assertThat(nueva.cuenta().stream().mapToInt(DiaContado::numero).max())
                    .as("%s", caso)
                    .hasValue(caso.dias());
        }
    }
}
