package co.gov.ventanilla.rules.termino;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminosLegalesTest {

    private static final LocalDate HOY = LocalDate.of(2026, 11, 20);
    private static final TerminosLegales VIGENTES = TerminosLegales.vigentes();

    @ParameterizedTest
    @CsvFileSource(resources = "/terminos.csv", numLinesToSkip = 1)
    void givesTheVersionInForceAtReception(String codigo, LocalDate recibido, Integer dias, String razon) {
        TipoPqrsd tipo = TipoPqrsd.deCodigo(codigo).orElseThrow();
        OptionalInt esperado = dias == null ? OptionalInt.empty() : OptionalInt.of(dias);
        assertThat(VIGENTES.dias(tipo, recibido)).as(razon).isEqualTo(esperado);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 10", "2020-03-27, 10", "2020-03-28, 20", "2022-05-17, 20", "2022-05-18, 10"})
    void anUnknownKindIsWorkedWithTheShortestTerm(LocalDate recibido, int dias) {
        assertThat(VIGENTES.menor(recibido)).isEqualTo(dias);
    }

    @ParameterizedTest
    @EnumSource(
            value = TipoPqrsd.class,
            names = {"QUEJA", "RECLAMO", "SUGERENCIA", "DENUNCIA", "FELICITACION"})
    void anEntityReplacesTheTermsTheLawDoesNotName(TipoPqrsd tipo) {
        TerminosLegales propios = VIGENTES.con(tipo, 7);
        assertThat(propios.dias(tipo, HOY)).hasValue(7);
        assertThat(propios.menor(HOY)).isEqualTo(7);
        assertThat(VIGENTES.dias(tipo, HOY)).isNotEqualTo(OptionalInt.of(7));
        for (TipoPqrsd otro : TipoPqrsd.values()) {
            if (otro != tipo) {
                assertThat(propios.dias(otro, HOY)).isEqualTo(VIGENTES.dias(otro, HOY));
            }
        }
    }

    @Test
    void replacementsAddUpAndTheLastOneHolds() {
        TerminosLegales propios =
                VIGENTES.con(TipoPqrsd.QUEJA, 1).con(TipoPqrsd.RECLAMO, 400).con(TipoPqrsd.QUEJA, 12);
        assertThat(propios.dias(TipoPqrsd.QUEJA, HOY)).hasValue(12);
        assertThat(propios.dias(TipoPqrsd.RECLAMO, HOY)).hasValue(400);
    }

    @ParameterizedTest
    @EnumSource(
            value = TipoPqrsd.class,
            names = {"PETICION_GENERAL", "PETICION_PARTICULAR", "INFORMACION", "CONSULTA"})
    void nobodyReplacesATermOfTheLaw(TipoPqrsd tipo) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIGENTES.con(tipo, 5))
                .withMessage("El término de %s lo fija la ley", tipo.codigo());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 401})
    void refusesTermsOutOfRange(int dias) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIGENTES.con(TipoPqrsd.QUEJA, dias))
                .withMessage("El término va de 1 a 400 días: " + dias);
    }

    @Test
    void innerTermsAreThoseOfTheLaw() {
        assertThat(VIGENTES.plazoTraslado()).as("art. 21").isEqualTo(5);
        assertThat(VIGENTES.plazoRequerimiento()).as("art. 17").isEqualTo(10);
        assertThat(VIGENTES.plazoCorreccion()).as("art. 19").isEqualTo(10);
        assertThat(VIGENTES.plazoCopias()).as("art. 14").isEqualTo(3);
        assertThat(VIGENTES.plazoFalla()).as("art. 62").isEqualTo(3);
        assertThat(VIGENTES.entreAutoridades()).as("art. 30").isEqualTo(10);
    }
}
