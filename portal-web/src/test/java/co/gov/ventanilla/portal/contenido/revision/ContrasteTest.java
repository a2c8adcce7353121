package co.gov.ventanilla.portal.contenido.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrasteTest {

    @ParameterizedTest
    @CsvSource({
        "#000000, 21.00, black",
        "#ffffff, 1.00, white",
        "#767676, 4.54, the lightest grey that reaches AA",
        "#777777, 4.48, the next one does not",
        "#ff0000, 4.00, pure red does not reach AA",
        "#0000FF, 8.59, upper case is read too"
    })
    void isTheRatioOfWcag(String color, double esperado, String porque) {
        assertThat(Contraste.sobreBlanco(color)).as(porque).isCloseTo(esperado, within(0.005));
    }
}
