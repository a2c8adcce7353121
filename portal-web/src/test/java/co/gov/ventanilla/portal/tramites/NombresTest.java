package co.gov.ventanilla.portal.tramites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NombresTest {
    private static final TramitesPublicados PUBLICADOS =
            new TramitesPublicados(null, 1, null, List.of(), Map.of("P11", "Servicio de Atención al Ciudadano"));

    @Test
    void aProcessHasItsNameOrSaysThatItIsMissing() {
        assertThat(Nombres.proceso("P11", PUBLICADOS)).isEqualTo("Servicio de Atención al Ciudadano");
        assertThat(Nombres.proceso("P14", PUBLICADOS)).isEqualTo("Proceso P14, sin nombre en los datos");
        assertThat(Nombres.proceso(null, PUBLICADOS)).isEqualTo("Sin proceso en el mapa");
    }

    @Test
    void aKindThatNobodyForesawStandsAsItIs() {
        assertThat(Nombres.tipo("otro_procedimiento")).isEqualTo("Otro procedimiento");
        assertThat(Nombres.tipo("servicio")).isEqualTo("servicio");
        assertThat(Nombres.explicacion("servicio")).isEmpty();
        assertThat(Nombres.tipo("")).isEqualTo("Sin dato");
    }
}
