package co.gov.ventanilla.portal.platform.limite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EsperaTest {
    @ParameterizedTest
    @CsvSource({"PT0S, 1 minuto, 1", "PT1M, 1 minuto, 60", "PT61S, 2 minutos, 61", "PT59M1S, 60 minutos, 3541"})
    void theWordsNeverPromiseTooLittle(Duration tiempo, String palabras, long segundos) {
        Espera espera = new Espera(Limite.ARCHIVOS, tiempo, "Ventanilla");

        assertThat(espera.enPalabras()).isEqualTo(palabras);
        assertThat(espera.segundos()).isEqualTo(segundos);
        assertThat(espera.frase()).contains("Espere " + palabras);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARCHIVOS", "BYTES", "BORRADOR"})
    void whoMustWaitIsToldTheOtherWays(Limite limite) {
        assertThat(new Espera(limite, Duration.ofMinutes(5), "Ventanilla, Chat").frase())
                .contains("Ventanilla, Chat");
    }

    @Test
    void whoCannotSendFilesIsToldThatTheTextGoes() {
        assertThat(new Espera(Limite.BYTES, Duration.ofMinutes(5), "").frase()).contains("el texto sin archivos");
    }

    @Test
    void whoTriesKeysIsToldThatTheRightOneOpens() {
        assertThat(new Espera(Limite.CLAVE, Duration.ofMinutes(5), "").frase()).contains("abren siempre");
    }
}
