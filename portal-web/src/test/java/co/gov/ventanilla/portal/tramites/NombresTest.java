package co.gov.ventanilla.portal.tramites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NombresTest {
    private static TramitesPublicados publicados(Tramite... tramites) {
        return new TramitesPublicados(
                null, 1, null, List.of(tramites), null, Map.of("P11", "Servicio de Atención al Ciudadano"));
    }

    private static Tramite de(String dependencia) {
        return new Tramite("uno", "Uno", "consulta", null, List.of(), dependencia, List.of());
    }

    @Test
    void aProcessHasItsNameOrSaysThatItIsMissing() {
        assertThat(Nombres.proceso("P11", publicados())).isEqualTo("Servicio de Atención al Ciudadano");
        assertThat(Nombres.proceso("P14", publicados())).isEqualTo("Proceso P14, sin nombre en los datos");
    }

    @Test
    void thoseOfNoProcessAreCalledAfterTheUnitTheyShare() {
        assertThat(Nombres.proceso("sin-proceso", publicados(de("Hacienda"), de("Hacienda"))))
                .isEqualTo("Hacienda");
        assertThat(Nombres.proceso("sin-proceso", publicados(de("Hacienda"), de(null))))
                .isEqualTo("Otros");
        assertThat(Nombres.proceso("sin-proceso", publicados(de(null)))).isEqualTo("Otros");
    }

    @Test
    void aKindThatNobodyForesawStandsAsItIs() {
        assertThat(Nombres.tipo("otro_procedimiento")).isEqualTo("Otro procedimiento");
        assertThat(Nombres.tipo("servicio")).isEqualTo("servicio");
        assertThat(Nombres.explicacion("servicio")).isEmpty();
        assertThat(Nombres.tipo("")).isEqualTo("Sin dato");
    }
}
