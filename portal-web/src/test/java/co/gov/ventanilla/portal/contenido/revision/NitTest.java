package co.gov.ventanilla.portal.contenido.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NitTest {

    @ParameterizedTest
    @CsvSource({"900.000.001-2, true", "900000001-2, true", "900.000.001-7, false", "800.197.268-4, true"})
    void checksTheLastDigit(String nit, boolean valido) {
        assertThat(Nit.valido(nit)).isEqualTo(valido);
    }
}
