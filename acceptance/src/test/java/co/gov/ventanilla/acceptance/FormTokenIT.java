package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form that changes something carries a token; without a good one nothing changes and the page comes back. */
class FormTokenIT {
    private static final Map<String, String> FORGED = Map.of("ficha", "1.99999999999.falsa");

    private final Walker walker = new Walker(Portals.shared().url());

    @Test
    void startingADraft() {
        walker.go("/pqrsd/nueva").press("comenzar", Map.of("ficha", "", "compartido", "si"));
        refused("/pqrsd/nueva");
        assertThat(walker.page().select("#compartido[checked]")).hasSize(1);
        assertThat(walker.cookieHeader()).isEmpty();

        walker.press("comenzar", Map.of());
        assertThat(walker.path()).isEqualTo("/pqrsd/nueva/tipo");
    }

    @Test
    void aTokenOfAnotherBrowserDoesNotWipeADraft() {
        String stranger = new Walker(Portals.shared().url())
                .go("/pqrsd/nueva")
                .page()
                .select("#inicio input[name=ficha]")
                .attr("value");
        walker.draft("Sigue aquí").go("/pqrsd/nueva");
        for (String button : new String[] {"comenzar", "continuar", "borrar"}) {
            walker.press(button, Map.of("ficha", stranger));
            refused("/pqrsd/nueva");
        }
        walker.press("continuar", Map.of());
        assertThat(walker.path()).isEqualTo("/pqrsd/nueva/adjuntos");
        assertThat(walker.go("/pqrsd/nueva/solicitud").page().select("textarea").text())
                .isEqualTo("Sigue aquí");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compartir", "borrar", "continuar"})
    void theButtonsOfAStep(String button) {
        walker.draft("Antes").go("/pqrsd/nueva/solicitud");
        walker.press(button, Map.of("ficha", "falsa", "texto", "Lo que acabo de escribir"));
        refused("/pqrsd/nueva/solicitud");
        assertThat(walker.page().select("textarea").text()).isEqualTo("Lo que acabo de escribir");
        assertThat(walker.page().select("button[id=compartir]")).hasSize(1);

        walker.press("compartir", Map.of());
        assertThat(walker.page().select("button[id=extender]")).hasSize(1);
        walker.press("extender", FORGED);
        refused("/pqrsd/nueva/solicitud");
        assertThat(walker.page().select("textarea").text()).isEqualTo("Lo que acabo de escribir");
        walker.press("borrar", Map.of());
        assertThat(walker.path()).isEqualTo("/pqrsd/nueva");
        assertThat(walker.page().text()).contains("Borramos su borrador");
    }

    @Test
    void theStepOfTheFiles() {
        walker.draft("Con archivos");
        String cookies = walker.cookieHeader();
        Http http = new Http(Portals.shared().url());
        Http.Answer answer = http.multipart(
                "/pqrsd/nueva/adjuntos", new Http.Parts().field("continuar", "text/plain", "si"), "Cookie", cookies);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("pulse el botón otra vez");
        assertThat(walker.go("/pqrsd/nueva/revisar").path())
                .as("no step is done")
                .isEqualTo("/pqrsd/nueva/adjuntos");
        walker.press("borrar", FORGED);
        refused("/pqrsd/nueva/adjuntos");
    }

    @Test
    void theReceipt() {
        walker.draft("Con acuse").press("continuar", Map.of());
        walker.press("radicar", Map.of());
        String key = walker.hook("data-clave");
        assertThat(key).isNotEmpty();
        walker.press("cerrar", FORGED);
        refused("/pqrsd/recibo");
        assertThat(walker.hook("data-clave")).isEqualTo(key);
        walker.press("cerrar", Map.of());
        assertThat(walker.path()).isEqualTo("/pqrsd");
    }

    @Test
    void theConsultation() {
        Http.Answer filed = new Http(Portals.shared().url()).file(Http.petition("Consultada"));
        Map<String, String> opening = Map.of("radicado", filed.at("radicado"), "clave", filed.at("clave"));
        walker.go("/pqrsd/consulta")
                .press("consultar", Map.of("ficha", "x", "radicado", filed.at("radicado"), "clave", filed.at("clave")));
        refused("/pqrsd/consulta");
        assertThat(walker.page().select("#radicado").attr("value")).isEqualTo(filed.at("radicado"));
        walker.press("consultar", opening);
        assertThat(walker.page().text()).contains("Consultada");

        for (String button : new String[] {"extender", "cerrar"}) {
            walker.press(button, FORGED);
            refused("/pqrsd/consulta");
            assertThat(walker.page().text()).contains("Consultada");
        }
        walker.press("desistir", Map.of("ficha", "falsa", "confirmo", "si"));
        refused("/pqrsd/consulta");
        assertThat(walker.hook("data-estado")).isEqualTo("radicada");
        walker.press("cerrar", Map.of());
        assertThat(walker.page().text()).doesNotContain("Consultada").contains("Cerramos la consulta");
    }

    private void refused(String path) {
        assertThat(walker.status()).isEqualTo(200);
        assertThat(walker.path()).isEqualTo(path);
        assertThat(walker.page().title()).startsWith("Error:");
        assertThat(walker.page().select(".resumen-errores").text()).contains("pulse el botón otra vez");
    }
}
