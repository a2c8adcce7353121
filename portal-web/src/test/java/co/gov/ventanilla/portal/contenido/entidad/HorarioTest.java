package co.gov.ventanilla.portal.contenido.entidad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorarioTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lunes martes miercoles jueves viernes | 08:00-12:00 14:00-18:00 | Lunes a viernes, 8:00 a. m. a 12:00 m. y 2:00 p. m. a 6:00 p. m.
            viernes jueves miercoles martes lunes | 07:30-15:30 | Lunes a viernes, 7:30 a. m. a 3:30 p. m.
            sabado | 09:00-12:30 | Sábado, 9:00 a. m. a 12:30 p. m.
            sabado domingo | 09:00-13:00 | Sábado y domingo, 9:00 a. m. a 1:00 p. m.
            lunes miercoles viernes | 10:00-11:00 | Lunes, miércoles y viernes, 10:00 a. m. a 11:00 a. m.
            lunes martes miercoles jueves sabado | 10:00-11:00 | Lunes a jueves y sábado, 10:00 a. m. a 11:00 a. m.
            lunes martes miercoles jueves viernes sabado domingo | 00:00-23:59 | Todos los días, 12:00 a. m. a 11:59 p. m.
            martes | 06:00-07:00 08:00-09:00 10:00-11:00 | Martes, 6:00 a. m. a 7:00 a. m., 8:00 a. m. a 9:00 a. m. y 10:00 a. m. a 11:00 a. m.
            """)
    void saysTheHoursAsInColombia(String dias, String franjas, String esperado) {
        Horario horario = new Horario("id", "Nombre", List.of(dias.split(" ")), franjas(franjas));

        assertThat(horario.enPalabras().replace('\u00A0', ' ')).isEqualTo(esperado);
    }

    private static List<Franja> franjas(String texto) {
        return Arrays.stream(texto.split(" "))
                .map(f -> f.split("-"))
                .map(f -> new Franja(LocalTime.parse(f[0]), LocalTime.parse(f[1])))
                .toList();
    }
}
