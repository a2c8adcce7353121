package co.gov.ventanilla.portal.texto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, hours and sizes as Colombians write them. */
class FechasEnPalabrasTest {
    private final FechasEnPalabras palabras = new FechasEnPalabras(ZoneId.of("America/Bogota"));

    @Test
    void inNarrowColumnsDaysAreShort() {
        assertThat(palabras.diaCorto(LocalDate.of(2026, 11, 23))).isEqualTo("lun 23 nov 2026");
        assertThat(palabras.diaCorto(LocalDate.of(2027, 1, 2))).isEqualTo("sáb 2 ene 2027");
        assertThat(palabras.diaCorto(LocalDate.of(2026, 9, 30))).isEqualTo("mié 30 sep 2026");
    }

    @Test
    void codesAreReadInFours() {
        assertThat(FechasEnPalabras.enGrupos("7KQM4XTR9BZP2HW5")).isEqualTo("7KQM 4XTR 9BZP 2HW5");
    }

    @Test
    void aDayHasItsName() {
        assertThat(palabras.dia(LocalDate.of(2026, 12, 14))).isEqualTo("lunes 14 de diciembre de 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "00:00,12:00 a. m.",
        "00:05,12:05 a. m.",
        "10:05,10:05 a. m.",
        "12:00,12:00 m.",
        "12:01,12:01 p. m.",
        "18:30,6:30 p. m."
    })
    void noonIsNeitherMorningNorAfternoon(LocalTime hora, String palabra) {
        assertThat(FechasEnPalabras.hora(hora)).isEqualTo(palabra.replace(' ', '\u00A0'));
    }

    @Test
    void anInstantIsSaidInTheZoneOfTheEntity() {
        assertThat(palabras.diaYHora(OffsetDateTime.parse("2027-01-01T04:59:00Z")))
                .isEqualTo("jueves 31 de diciembre de 2026, 11:59\u00A0p.\u00A0m.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "999|999", "1000|1.000", "1234567|1.234.567"})
    void thousandsHaveDots(long valor, String palabra) {
        assertThat(palabras.numero(valor)).isEqualTo(palabra);
    }
}
