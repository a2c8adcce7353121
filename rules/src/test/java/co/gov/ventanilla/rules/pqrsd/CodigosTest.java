package co.gov.ventanilla.rules.pqrsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodigosTest {

    @Test
    void kindsHaveTheCodesOfThePublishedContract() {
        assertThat(Arrays.stream(TipoPqrsd.values()).map(TipoPqrsd::codigo))
                .containsExactly(
                        "peticion_general",
                        "peticion_particular",
                        "informacion",
                        "consulta",
                        "queja",
                        "reclamo",
                        "sugerencia",
                        "denuncia",
                        "felicitacion");
    }

    @Test
    void statesHaveStableCodes() {
        assertThat(Arrays.stream(EstadoPqrsd.values()).map(EstadoPqrsd::codigo))
                .containsExactly(
                        "radicada",
                        "en_tramite",
                        "respondida",
                        "requerida",
                        "por_corregir",
                        "archivada",
                        "trasladada",
                        "desistimiento_solicitado",
                        "desistida",
                        "desistida_tacita",
                        "anulada");
    }

    @ParameterizedTest
    @EnumSource(TipoPqrsd.class)
    void aKindIsFoundByItsCode(TipoPqrsd tipo) {
        assertThat(TipoPqrsd.deCodigo(tipo.codigo())).contains(tipo);
    }

    @ParameterizedTest
    @EnumSource(EstadoPqrsd.class)
    void aStateIsFoundByItsCode(EstadoPqrsd estado) {
        assertThat(EstadoPqrsd.deCodigo(estado.codigo())).contains(estado);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "QUEJA", "queja ", "RADICADA", "tutela"})
    void anythingElseIsNoCode(String codigo) {
        assertThat(TipoPqrsd.deCodigo(codigo)).isEmpty();
        assertThat(EstadoPqrsd.deCodigo(codigo)).isEmpty();
    }
}
