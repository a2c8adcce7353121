package co.gov.ventanilla.rules.radicado;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RadicadoTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/radicados.csv", numLinesToSkip = 1)
    void readsWhatPeopleType(String texto, String canonico, String razon) {
        assertThat(Radicado.de(texto)).as(razon).hasToString(canonico);
        assertThat(Radicado.leer(texto)).as(razon).contains(Radicado.de(canonico));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/radicados-malos.csv", numLinesToSkip = 1)
    void refusesWhatIsNoNumber(String texto, String razon) {
        assertThat(Radicado.leer(texto)).as(razon).isEmpty();
        assertThatIllegalArgumentException()
                .as(razon)
                .isThrownBy(() -> Radicado.de(texto))
                .withMessageContaining("«" + texto + "»")
                .withMessageContaining("2026-E-000123");
    }

    @Test
    void ignoresInvisibleCharactersOfCopiedText() {
        assertThat(Radicado.de("\u200B2026-E-\u200E000123\uFEFF\u00A0\t\n")).hasToString("2026-E-000123");
    }

    @Test
    void keepsItsParts() {
        assertThat(Radicado.de("2027-S-42")).isEqualTo(new Radicado(2027, Serie.SALIDA, 42));
        assertThat(Radicado.de("2027-E-42")).isEqualTo(new Radicado(2027, Serie.ENTRADA, 42));
    }

    @ParameterizedTest
    @CsvSource({
        "999, 1, año",
        "10000, 1, año",
        "2026, 0, consecutivo",
        "2026, -1, consecutivo",
        "2026, 1000000000, consecutivo"
    })
    void refusesPartsOutOfRange(int anio, int consecutivo, String parte) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Radicado(anio, Serie.ENTRADA, consecutivo))
                .withMessageContaining(parte);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1, 1000-E-000001", "9999, 999999999, 9999-E-999999999"})
    void acceptsTheEndsOfTheRange(int anio, int consecutivo, String impreso) {
        assertThat(new Radicado(anio, Serie.ENTRADA, consecutivo)).hasToString(impreso);
    }

    @Test
    void comparesByYearSeriesAndNumberNotByText() {
        assertThat(Stream.of("2027-E-1", "2026-S-1", "2026-E-1000000", "2026-E-999999", "2026-E-2")
                        .map(Radicado::de)
                        .sorted()
                        .map(Radicado::toString))
                .containsExactly("2026-E-000002", "2026-E-999999", "2026-E-1000000", "2026-S-000001", "2027-E-000001");
    }

    @Test
    void printsTheSameInEveryLocale() {
        Locale antes = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new Radicado(2026, Serie.SALIDA, 7)).hasToString("2026-S-000007");
        } finally {
            Locale.setDefault(antes);
        }
    }

    @Test
    void readsBackEveryNumberItPrints() {
        Random azar = new Random(60);
        for (int i = 0; i < 5_000; i++) {
            Radicado numero = new Radicado(
                    1000 + azar.nextInt(9000), Serie.values()[azar.nextInt(2)], 1 + azar.nextInt(999_999_999));
            assertThat(Radicado.de(numero.toString())).isEqualTo(numero);
            assertThat(Radicado.de(numero.toString().toLowerCase(Locale.ROOT).replace('-', ' ')))
                    .isEqualTo(numero);
        }
    }
}
