package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What {@code ./portal pqrsd show} shows of a petition that somebody added to. */
class OperatorIT {
    @Test
    void aPetitionWithItsEventsMessagesAndPriority() throws IOException {
        PortalProcess portal = Portals.shared();
        Http http = new Http(portal.url());
        Http.Answer filed = http.file(
                "{\"texto\":\"Con prioridad\",\"medio_respuesta\":\"con_clave\","
                        + "\"solicitante\":{\"tipo_persona\":\"natural\"},\"atencion_prioritaria\":[\"persona_mayor\",\"periodista\"]}");
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        Walker owner = new Walker(portal.url()).go("/pqrsd/consulta");
        owner.press("consultar", Map.of("radicado", filed.at("radicado"), "clave", filed.at("clave")))
                .go("/pqrsd/consulta/agregar");
        Http.Answer added = http.multipart(
                "/pqrsd/consulta/agregar",
                new Http.Parts()
                        .field(
                                "ficha",
                                "text/plain",
                                owner.page()
                                        .selectFirst("#formulario input[name=ficha]")
                                        .attr("value"))
                        .field("texto", "text/plain", "Una cosa más")
                        .file("adjunto", "mas.pdf", "application/pdf", Samples.pdfBytes("mas")),
                "Cookie",
                owner.cookieHeader());
        assertThat(added.status()).isEqualTo(303);

        JsonNode shown = show(portal, http, filed.at("radicado"));

        assertThat(shown.path("atencion_prioritaria").toString()).isEqualTo("[\"persona_mayor\",\"periodista\"]");
        assertThat(shown.path("eventos").findValuesAsText("tipo")).containsExactly("radicacion", "mensaje_ciudadano");
        JsonNode message = shown.path("eventos").get(1);
        assertThat(message.path("mensaje").asText()).isEqualTo("Una cosa más");
        assertThat(shown.path("adjuntos").get(0).path("evento").asLong())
                .isEqualTo(message.path("evento").asLong());
    }

    private static JsonNode show(PortalProcess portal, Http http, String radicado) throws IOException {
        Properties door = new Properties();
        try (Reader reader = Files.newBufferedReader(portal.home().resolve("operador.properties"))) {
            door.load(reader);
        }
        Http.Answer answer = http.send(http.request("/api/interno/v1/pqrsd/" + radicado)
                .header("Authorization", "Bearer " + door.getProperty("token"))
                .header("X-Operador", "prueba"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
