package co.gov.ventanilla.opendata.horario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of OpenStreetMap's syntax, and what is refused with words. */
@NullUnmarked
class HorarioOsmTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Mo-Fr 08:00-12:00,14:00-17:00; PH off  | 12345 480-720 840-1020; PH off         | the hours of the Puntos Vive Digital
            24/7                                   | 0-1440                                 | always
            24/7; PH off                           | 0-1440; PH off                         | always but on holidays
            Mo,We,Fr 8:00-12:00                    | 135 480-720                            | a list; the nought may be missing
            fr-mo 08:00-12:00                      | 1567 480-720                           | a range over the weekend, any case
            22:00-02:00                            | 1320-1560                              | over midnight
            Sa 22:00-26:00                         | 6 1320-1560                            | over midnight in the long form
            Mo-Sa,PH 09:00-12:00                   | 123456 PH 540-720                      | holidays in the list of days
            PH,Mo 09:00-12:00                      | 1 PH 540-720                           | or before it
            Mo-Fr 08:00-12:00, We 14:00-17:00      | 12345 480-720; 3 +840-1020             | a comma adds
            Su closed                              | 7 off                                  | closed is off
            off                                    | off                                    | never
            Dec 24                    08:00-11:00  | --12-24/--12-24 480-660                | a date
            Dec 24,Dec 31 off                      | --12-24/--12-24,--12-31/--12-31 off    | two dates
            Dec 24-26 off                          | --12-24/--12-26 off                    | days of one month
            Dec 20-Jan 10 Mo 09:00-12:00           | --12-20/--01-10 1 540-720              | over New Year, on Mondays
            Feb 09:00-12:00                        | --02-01/--02-29 540-720                | a month
            Jan-Mar off                            | --01-01/--03-31 off                    | months
            2026 Dec 24 off                        | 2026--12-24/2026--12-24 off            | a date of one year
            2026 Dec 24-2027 Jan 05 off            | 2026--12-24/2027--01-05 off            | two years
            2026 Dec 24-Jan 05 off                 | 2026--12-24/2027--01-05 off            | the second year follows from the first
            2026 Feb off                           | 2026--02-01/2026--02-29 off            | a month of one year
            Mo 08:00-12:00 "con cita; previa"      | 1 480-720 «con cita; previa»           | a comment, with a semicolon inside
            PH off "festivo"                       | PH off «festivo»                       | a comment on closing
            Mo 14:00-17:00,08:00-12:00             | 1 480-720 840-1020                     | spans in order of the clock
            """)
    void isRead(String text, String rules, String reason) throws HorarioIlegible {
        assertThat(told(HorarioOsm.leer(text))).as(reason).isEqualTo(rules);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Lu-Vi 08:00-12:00                     | no es un horario que se pueda leer     | Spanish days
            8 a 12                                | no es un horario                       | words
            Mo-Fr 8am-12pm                        | no es un horario                       | a clock of twelve
            Mo-Fr 08:00 a 12:00                   | no es un horario                       | to
            Mo-Fr 08:60-09:00                     | no es un horario                       | no such minute
            Mo-Fr 08:00-12:00 14:00-17:00         | no es un horario                       | no comma
            Mo-Fr 08:00-12:00 "sin cerrar         | no es un horario                       | an open quote
            Mon-Fri 08:00-12:00                   | no es un horario                       | three letters: strict mode
            Dec 24,31 off                         | no es un horario                       | the month is missing
            Mo-Fr 08:00-12:00; SH off             | vacaciones escolares                   | school holidays
            PH,SH off                             | vacaciones escolares                   | among others
            'Mo-Fr 08:00-12:00 || "llame"'        | una regla para cuando otra no vale     | fallback
            sunrise-sunset                        | puesta del sol                         | sun
            08:00-(sunset+01:00)                  | puesta del sol                         | sun with offset
            week 01-10 Mo 08:00-12:00             | números de semana                      | weeks
            2026 08:00-12:00                      | año sin fecha                          | a year alone
            easter off                            | Pascua                                 | easter
            easter -2 days off                    | Pascua                                 | from easter
            Dec 25-Mo off                         | cuenta días desde una fecha            | weekday offset
            Dec 24+ off                           | en qué fecha termina                   | open end of dates
            Dec 26-24 off                         | al revés                               | backwards
            2027 Jan 05-2026 Jan 01 off           | al revés                               | backwards in years
            Dec 24-2027 Jan 05 off                | año solo en la segunda                 | half a year
            Feb 30 off                            | no existe                              | no such day
            2027 Feb 29 off                       | 29 de febrero                          | no leap year
            Mo[1] 08:00-12:00                     | orden en el mes                        | first Monday
            PH +1 day off                         | desde un festivo                       | day after a holiday
            PH Mo 08:00-12:00                     | solo cuando coinciden                  | holidays that are Mondays
            08:00+                                | a qué hora cierra                      | open end
            08:00                                 | a qué hora cierra                      | a moment
            08:00-12:00/30                        | se repiten                             | interval
            08:00-08:00                           | no van juntas                          | nothing between
            20:00-46:00                           | no van juntas                          | more than a day
            24:30-25:00                           | no van juntas                          | begins on the day after
            Mo-Fr                                 | sin decir a qué horas                  | days alone
            open                                  | sin decir a qué horas                  | open alone
            "con cita"                            | sin decir a qué horas                  | a comment alone
            unknown                               | deje la celda vacía                    | unknown
            Mo-Fr 08:00-18:00; We 12:00-13:00 off | cierra por horas                       | off for hours
            "llame": Mo-Fr 08:00-12:00            | empieza por un comentario              | comment first
            Mo-Fr 08:00-12:00, PH off             | une con coma                           | a comma before PH
            PH off; Mo-Fr 08:00-12:00             | Ponga PH de último                     | the later rule would open on holidays
            Mo-Fr 08:00-12:00; Mo-Fr 14:00-17:00  | valdría solo la segunda                | the same days twice
            PH off; PH 08:00-12:00                | valdría solo la segunda                | holidays twice
            Mo-Fr 08:00-12:00;                    | regla vacía                            | a semicolon too many
            '   '                                 | regla vacía                            | blanks
            """)
    void isRefusedWithWords(String text, String words, String reason) {
        assertThatThrownBy(() -> HorarioOsm.leer(text))
                .as(reason)
                .isInstanceOf(HorarioIlegible.class)
                .hasMessageContaining(words);
    }

    @Test
    void odditiesAreRefusedNotThrown() {
        for (String text : List.of(
                "\uD800",
                "\0",
                "ñandú",
                "(".repeat(255),
                "Mo,".repeat(85),
                "\"",
                "\\",
                "99999999999:00-1:00",
                "x".repeat(300))) {
            assertThatThrownBy(() -> HorarioOsm.leer(text)).as(text).isInstanceOf(HorarioIlegible.class);
        }
    }

    @Test
    void aRangeOverNewYearHoldsOnBothSides() throws HorarioIlegible {
        Fechas fechas =
                HorarioOsm.leer("Dec 20-Jan 10 off").reglas().get(0).fechas().get(0);

        assertThat(List.of("2026-12-19", "2026-12-20", "2026-12-31", "2027-01-01", "2027-01-10", "2027-01-11"))
                .filteredOn(d -> fechas.abarca(LocalDate.parse(d)))
                .containsExactly("2026-12-20", "2026-12-31", "2027-01-01", "2027-01-10");
        assertThat(fechas.mesesEnteros()).isFalse();
    }

    @Test
    void whatHoldsInOneYearHoldsInNoOther() throws HorarioIlegible {
        Fechas fechas = HorarioOsm.leer("2026 Dec 24-Jan 05 off")
                .reglas()
                .get(0)
                .fechas()
                .get(0);

        assertThat(List.of("2026-01-03", "2026-12-24", "2027-01-05", "2027-01-06", "2027-12-24"))
                .filteredOn(d -> fechas.abarca(LocalDate.parse(d)))
                .containsExactly("2026-12-24", "2027-01-05");
    }

    private static String told(HorarioOsm horario) {
        return horario.reglas().stream().map(HorarioOsmTest::told).collect(Collectors.joining("; "));
    }

    private static String told(ReglaHorario regla) {
        StringBuilder told = new StringBuilder();
        told.append(regla.fechas().stream()
                .map(f -> year(f.desdeAnio()) + f.desde() + "/" + year(f.hastaAnio()) + f.hasta())
                .collect(Collectors.joining(",")));
        told.append(regla.fechas().isEmpty() ? "" : " ");
        regla.dias().forEach(d -> told.append(d.getValue()));
        told.append(regla.dias().isEmpty() ? "" : " ");
        told.append(regla.festivos() ? "PH " : "").append(regla.agrega() ? "+" : "");
        told.append(regla.franjas().isEmpty() ? "off" : "");
        told.append(
                regla.franjas().stream().map(f -> f.desde() + "-" + f.hasta()).collect(Collectors.joining(" ")));
        return told + (regla.nota() == null ? "" : " «" + regla.nota() + "»");
    }

    private static String year(Integer year) {
        return year == null ? "" : year.toString();
    }
}
