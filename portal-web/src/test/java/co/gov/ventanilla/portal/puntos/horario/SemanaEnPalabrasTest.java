package co.gov.ventanilla.portal.puntos.horario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours as the lines of a table. */
class SemanaEnPalabrasTest {
    private static final LocalDate HOY = LocalDate.parse("2026-11-20");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Mo-Fr 08:00-12:00,14:00-17:00; PH off   | Lunes a viernes: de 8:00 a 12:00 y de 14:00 a 17:00 / Sábado y domingo: cerrado / Festivos: cerrado
            24/7                                    | Todos los días: las 24 horas
            24/7; PH off                            | Todos los días: las 24 horas / Festivos: cerrado
            08:00-20:00; PH 09:00-13:00             | Todos los días: de 8:00 a 20:00 / Festivos: de 9:00 a 13:00
            Mo-Fr,PH 07:30-12:00                    | Lunes a viernes: de 7:30 a 12:00 / Sábado y domingo: cerrado / Festivos: de 7:30 a 12:00
            Mo,We,Fr 08:00-12:00                    | Lunes: de 8:00 a 12:00 / Martes: cerrado / Miércoles: de 8:00 a 12:00 / Jueves: cerrado / Viernes: de 8:00 a 12:00 / Sábado y domingo: cerrado
            Mo-Fr 06:00-09:00,11:00-12:00,14:00-24:00 | Lunes a viernes: de 6:00 a 9:00, de 11:00 a 12:00 y de 14:00 a medianoche / Sábado y domingo: cerrado
            Fr,Sa 22:00-02:00                       | Lunes a jueves: cerrado / Viernes y sábado: de 22:00 a 2:00 del día siguiente / Domingo: cerrado
            Mo-Sa 08:00-12:00, Th 14:00-17:00       | Lunes a miércoles: de 8:00 a 12:00 / Jueves: de 8:00 a 12:00 y de 14:00 a 17:00 / Viernes y sábado: de 8:00 a 12:00 / Domingo: cerrado
            Mo-Su 08:00-12:00 "con cita previa"     | Todos los días: de 8:00 a 12:00 (con cita previa)
            Mo-Su 08:00-12:00; Dec 24,Dec 31 off    | Todos los días: de 8:00 a 12:00 / El 24 de diciembre y el 31 de diciembre: cerrado
            Mo-Su 08:00-12:00; Dec 20-Jan 10 Mo-Fr 09:00-10:00 | Todos los días: de 8:00 a 12:00 / Del 20 de diciembre al 10 de enero, lunes a viernes: de 9:00 a 10:00
            Mo-Su 08:00-12:00; 2026 Dec 24-Jan 05 off | Todos los días: de 8:00 a 12:00 / Del 24 de diciembre de 2026 al 5 de enero de 2027: cerrado
            Mo-Su 08:00-12:00; 2025 Dec 24 off      | Todos los días: de 8:00 a 12:00
            Jan-Mar 08:00-12:00; Dec 08:00-09:00    | De enero a marzo: de 8:00 a 12:00 / En diciembre: de 8:00 a 9:00
            Mo-Su 08:00-12:00; Dec PH off           | Todos los días: de 8:00 a 12:00 / En diciembre, festivos: cerrado
            Mo-Su 08:00-12:00; Jan Mo,We,PH off     | Todos los días: de 8:00 a 12:00 / En enero, lunes, miércoles y festivos: cerrado
            """)
    void isATable(String osm, String lines) {
        assertThat(SemanaEnPalabras.lineas(Horario.de(osm), HOY).stream()
                        .map(l -> l.dias() + ": " + l.horas())
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(lines);
    }

    @Test
    void withoutDataThereAreNoLines() {
        assertThat(SemanaEnPalabras.lineas(Horario.SIN_DATO, HOY)).isEmpty();
    }
}
