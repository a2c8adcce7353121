package co.gov.ventanilla.portal.correo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.SendFailedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures are a relay's word that it has not taken the message; the rest leaves it in doubt. */
class SobreTest {
    @ParameterizedTest
    @ValueSource(strings = {"554 5.7.1 Rejected\n", "451 Try again", "550-first line\n550 second"})
    void aRefusalIsAnAnswer(String answer) {
        assertThat(Sobre.rechazado(new SendFailedException(answer))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[EOF]", "Exception reading response", "4 bytes", "250 ok", ""})
    void withoutOneItMayHaveLeft(String answer) {
        assertThat(Sobre.rechazado(new SendFailedException(answer))).isFalse();
    }
}
