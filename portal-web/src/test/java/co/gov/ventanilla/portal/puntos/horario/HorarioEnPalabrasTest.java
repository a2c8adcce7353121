package co.gov.ventanilla.portal.puntos.horario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours at moments of 2026 and 2027, as a resident reads them; holidays after the Ley Emiliani. */
class HorarioEnPalabrasTest {
    private static final Map<String, String> HORARIOS = Map.ofEntries(
            Map.entry("PVD", "Mo-Fr 08:00-12:00,14:00-17:00; PH off"),
            Map.entry("SIN_PH", "Mo-Fr 08:00-12:00,14:00-17:00"),
            Map.entry("SIEMPRE", "24/7"),
            Map.entry("SIEMPRE_PH", "24/7; PH off"),
            Map.entry("NOCHE", "Fr-Sa 22:00-02:00; PH off"),
            Map.entry("BAR", "Mo-Su 18:00-24:00"),
            Map.entry("CORRIDO", "Mo-Su 06:00-24:00, Fr 00:00-06:00"),
            Map.entry("LABORAL", "Mo-Fr 00:00-24:00, Fr 22:00-02:00"),
            Map.entry("NAVIDAD", "Mo-Fr 08:00-17:00; PH off; Dec 24,Dec 31 08:00-12:00; Dec 26-Jan 05 off"),
            Map.entry("VERANO", "Jun 15-Jul 10 Mo-Fr 09:00-11:00"),
            Map.entry("REDUCIDO", "Mo-Sa 08:00-18:00; PH 09:00-13:00"),
            Map.entry("MADRUGADA", "Mo-Fr 00:30-01:30,13:00-13:30"),
            Map.entry("DOMINGO", "Su 08:00-12:00; PH off"),
            Map.entry("CITA", "Mo-Fr 08:00-12:00 \"con cita previa\"; PH off \"solo urgencias\""),
            Map.entry("NUNCA", "off"),
            Map.entry("MALO", "Lu-Vi 8-12"),
            Map.entry("VACIO", ""));

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            PVD        | 2026-11-20 07:59 | Cerrado · abre hoy a las 8:00                                                            | before
            PVD        | 2026-11-20 08:00 | Abierto hasta las 12:00 · vuelve a abrir a las 14:00                                     | the beginning is open
            PVD        | 2026-11-20 11:59 | Abierto hasta las 12:00 · vuelve a abrir a las 14:00                                     | the last minute
            PVD        | 2026-11-20 12:00 | Cerrado · abre hoy a las 14:00                                                           | 12:00 sharp is closed
            PVD        | 2026-11-20 13:59 | Cerrado · abre hoy a las 14:00                                                           | a minute before
            PVD        | 2026-11-20 14:00 | Abierto hasta las 17:00                                                                  | the afternoon
            PVD        | 2026-11-20 16:59 | Abierto hasta las 17:00                                                                  | the last minute of Friday
            PVD        | 2026-11-20 17:00 | Cerrado · abre el lunes 23 de noviembre a las 8:00                                       | over the weekend
            PVD        | 2026-11-21 10:00 | Cerrado · abre el lunes 23 de noviembre a las 8:00                                       | Saturday
            PVD        | 2026-11-22 10:00 | Cerrado · abre el lunes 23 de noviembre a las 8:00                                       | Sunday
            PVD        | 2026-01-12 10:00 | Cerrado hoy, festivo (Reyes Magos) · abre el martes 13 de enero a las 8:00               | moved from Tuesday 6 January
            PVD        | 2026-01-06 10:00 | Abierto hasta las 12:00 · vuelve a abrir a las 14:00                                     | the day it was moved from
            PVD        | 2026-03-19 10:00 | Abierto hasta las 12:00 · vuelve a abrir a las 14:00                                     | San José itself, a Thursday
            PVD        | 2026-03-20 17:00 | Cerrado · abre el martes 24 de marzo a las 8:00                                          | a long weekend begins
            PVD        | 2026-03-23 09:00 | Cerrado hoy, festivo (San José) · abre el martes 24 de marzo a las 8:00                  | San José moved to Monday
            PVD        | 2026-04-01 17:30 | Cerrado · abre el lunes 6 de abril a las 8:00                                            | Holy Week is near
            PVD        | 2026-04-02 09:00 | Cerrado hoy, festivo (Jueves Santo) · abre el lunes 6 de abril a las 8:00                | not moved
            PVD        | 2026-04-03 23:59 | Cerrado hoy, festivo (Viernes Santo) · abre el lunes 6 de abril a las 8:00               | until midnight
            PVD        | 2026-04-04 00:00 | Cerrado · abre el lunes 6 de abril a las 8:00                                            | Saturday is no holiday
            PVD        | 2026-05-01 09:00 | Cerrado hoy, festivo (Día del Trabajo) · abre el lunes 4 de mayo a las 8:00              | a fixed one
            PVD        | 2026-07-13 09:00 | Cerrado hoy, festivo (Nuestra Señora del Rosario de Chiquinquirá) · abre el martes 14 de julio a las 8:00 | Ley 2578 de 2026
            PVD        | 2025-07-14 09:00 | Abierto hasta las 12:00 · vuelve a abrir a las 14:00                                     | a year before there was none
            PVD        | 2025-06-30 09:00 | Cerrado hoy, festivo (Sagrado Corazón de Jesús; San Pedro y San Pablo) · abre el martes 1 de julio a las 8:00 | two on one day
            PVD        | 2026-08-15 09:00 | Cerrado · abre el martes 18 de agosto a las 8:00                                         | Asunción is on Saturday, kept on Monday 17
            PVD        | 2026-12-07 17:00 | Cerrado hoy, día sin atención (Alumbrado) · abre el miércoles 9 de diciembre a las 8:00  | a closure, then a holiday
            PVD        | 2026-12-08 09:00 | Cerrado hoy, festivo (Inmaculada Concepción) · abre el miércoles 9 de diciembre a las 8:00 | the holiday within a closure is named
            PVD        | 2026-12-25 09:00 | Cerrado hoy, festivo (Navidad) · abre el lunes 28 de diciembre a las 8:00                | Friday
            PVD        | 2026-12-31 16:00 | Abierto hasta las 17:00                                                                  | 31 December is a working day
            PVD        | 2026-12-31 17:00 | Cerrado · abre el lunes 4 de enero a las 8:00                                            | over New Year
            PVD        | 2027-01-01 00:00 | Cerrado hoy, festivo (Año Nuevo) · abre el lunes 4 de enero a las 8:00                   | the first minute of the year
            PVD        | 2026-10-14 09:00 | Cerrado hoy, festivo (Cumpleaños de Armenia) · abre el jueves 15 de octubre a las 8:00   | the city's own holiday
            PVD        | 2025-10-14 09:00 | Abierto hasta las 12:00 · vuelve a abrir a las 14:00                                     | only in its year
            PVD        | 2026-10-26 09:00 | Cerrado hoy, día sin atención (Receso institucional) · abre el martes 3 de noviembre a las 8:00 | a closure; Monday 2 is Todos los Santos
            PVD        | 2026-10-31 09:00 | Cerrado · abre el martes 3 de noviembre a las 8:00                                       | the Saturday after it
            PVD        | 2026-03-03 09:00 | Abierto hasta las 12:00 · vuelve a abrir a las 14:00                                     | suspended terms close nothing
            SIN_PH     | 2026-03-23 09:00 | Abierto hasta las 12:00 · vuelve a abrir a las 14:00                                     | without a rule a holiday is as its weekday
            SIN_PH     | 2026-10-26 09:00 | Abierto hasta las 12:00 · vuelve a abrir a las 14:00                                     | and a closure too
            SIEMPRE    | 2026-03-23 03:00 | Abierto las 24 horas                                                                     | holidays mean nothing
            SIEMPRE    | 2026-10-28 03:00 | Abierto las 24 horas                                                                     | closures neither
            SIEMPRE_PH | 2026-02-10 10:00 | Abierto las 24 horas                                                                     | no holiday within 14 days
            SIEMPRE_PH | 2026-03-20 10:00 | Abierto hasta la medianoche del domingo 22 de marzo                                      | until a holiday
            SIEMPRE_PH | 2026-03-22 10:00 | Abierto hasta la medianoche                                                              | the day before it
            SIEMPRE_PH | 2026-03-23 10:00 | Cerrado hoy, festivo (San José) · abre el martes 24 de marzo a las 0:00                  | closed on it
            NOCHE      | 2026-11-20 21:59 | Cerrado · abre hoy a las 22:00                                                           | Friday evening
            NOCHE      | 2026-11-20 22:00 | Abierto hasta las 2:00 de mañana                                                         | over midnight
            NOCHE      | 2026-11-21 00:00 | Abierto hasta las 2:00 · vuelve a abrir a las 22:00                                      | Friday's span on Saturday
            NOCHE      | 2026-11-21 02:00 | Cerrado · abre hoy a las 22:00                                                           | its end is closed
            NOCHE      | 2026-11-22 01:59 | Abierto hasta las 2:00                                                                   | Saturday's span on Sunday
            NOCHE      | 2026-12-31 23:00 | Cerrado · abre el sábado 2 de enero a las 22:00                                          | Friday 1 January is a holiday
            NOCHE      | 2026-07-31 23:00 | Abierto hasta las 2:00 de mañana                                                         | from July into August
            BAR        | 2026-12-31 23:59 | Abierto hasta la medianoche                                                              | the last minute of the year
            BAR        | 2027-01-01 00:00 | Cerrado · abre hoy a las 18:00                                                           | midnight is closed
            CORRIDO    | 2026-11-19 22:00 | Abierto hasta la medianoche del viernes 20 de noviembre                                  | Thursday night touches Friday morning
            LABORAL    | 2026-11-20 10:00 | Abierto hasta las 2:00 de mañana                                                         | a span over midnight on a day open all day
            LABORAL    | 2026-11-21 01:59 | Abierto hasta las 2:00                                                                   | not lost
            NAVIDAD    | 2026-12-24 10:00 | Abierto hasta las 12:00                                                                  | a date takes the place of its weekday
            NAVIDAD    | 2026-12-24 12:00 | Cerrado · abre el miércoles 6 de enero a las 8:00                                        | 25 is a holiday; 26 December to 5 January are off
            NAVIDAD    | 2026-12-31 10:00 | Cerrado · abre el miércoles 6 de enero a las 8:00                                        | the later rule covers the 31st
            NAVIDAD    | 2027-01-05 23:00 | Cerrado · abre el miércoles 6 de enero a las 8:00                                        | in January
            VERANO     | 2026-06-15 09:00 | Abierto hasta las 11:00                                                                  | the first day of its dates; a holiday, but without a rule for it
            VERANO     | 2026-07-10 11:00 | Cerrado · no abre en los próximos 14 días                                                | over for the year
            VERANO     | 2026-06-15 08:59 | Cerrado · abre hoy a las 9:00                                                            | not yet
            VERANO     | 2026-06-01 10:00 | Cerrado · abre el lunes 15 de junio a las 9:00                                           | exactly 14 days ahead
            VERANO     | 2026-05-31 23:00 | Cerrado · no abre en los próximos 14 días                                                | 15 days ahead
            REDUCIDO   | 2026-03-23 08:30 | Cerrado · abre hoy a las 9:00                                                            | other hours on a holiday
            REDUCIDO   | 2026-03-23 09:00 | Abierto hasta las 13:00                                                                  | open on it
            REDUCIDO   | 2026-12-25 13:00 | Cerrado · abre el sábado 26 de diciembre a las 8:00                                      | and closed after
            MADRUGADA  | 2026-11-20 00:45 | Abierto hasta la 1:30 · vuelve a abrir a las 13:00                                       | one o'clock is singular
            MADRUGADA  | 2026-11-20 13:00 | Abierto hasta las 13:30                                                                  | thirteen is not
            DOMINGO    | 2026-03-23 09:00 | Cerrado · abre el domingo 29 de marzo a las 8:00                                         | closed on a Monday anyway: the holiday is not the reason
            CITA       | 2026-11-20 09:00 | Abierto hasta las 12:00 (con cita previa)                                                | a comment is told
            CITA       | 2026-11-23 13:00 | Cerrado · abre el martes 24 de noviembre a las 8:00 (con cita previa)                    | of that day's hours
            CITA       | 2026-03-23 09:00 | Cerrado hoy, festivo (San José) · abre el martes 24 de marzo a las 8:00 (solo urgencias) | on a holiday
            NUNCA      | 2026-11-20 09:00 | Cerrado · no abre en los próximos 14 días                                                | off
            MALO       | 2026-11-20 09:00 | Horario sin dato                                                                         | cannot be read: never closed
            VACIO      | 2026-11-20 09:00 | Horario sin dato                                                                         | missing: never closed
            """)
    void isSaid(String horario, String momento, String words, String reason) {
        Horario horas = Horario.de(HORARIOS.get(horario));

        Estado estado = horas.en(Calendario.momento(momento), Calendario.ESPECIALES);

        assertThat(HorarioEnPalabras.estado(estado)).as(reason).isEqualTo(words);
    }
}
