package co.gov.ventanilla.infra.launcher.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** What the operator reads when a harvest or a push has ended. */
class ExchangeTextTest {
    @Test
    void aHarvestSaysWhatChanged() throws JsonProcessingException {
        String text = ExchangeText.harvest(
                json(
                        "{\"estado\":\"listo\",\"cosecha\":{\"resultado\":\"LISTO\",\"fuente\":\"vecino\",\"desde_cero\":true,"
                                + "\"nuevos\":3,\"cambiados\":1,\"retirados\":0,\"vigentes\":4,\"avisos\":[\"Ojo\\u001b[31m\"]}}"));
        assertThat(text.lines())
                .containsExactly(
                        "Cosechado vecino, completo: 3 nuevos, 1 cambiados, 0 retirados; quedan 4",
                        "Aviso: Ojo\uFFFD[31m");
    }

    @Test
    void aStoppedHarvestSaysSo() throws JsonProcessingException {
        assertThat(ExchangeText.harvest(json("{\"cosecha\":{\"resultado\":\"DETENIDO\",\"fuente\":\"v\"}}")))
                .startsWith("DETENIDO v");
        assertThat(ExchangeText.harvest(json("{\"estado\":\"fallo\",\"motivo\":\"Nadie atiende\"}")))
                .isEqualTo("Nadie atiende\n");
    }

    @Test
    void aPushCountsAndNamesWhatFailed() throws JsonProcessingException {
        JsonNode end = json(
                "{\"estado\":\"listo\",\"envio\":{\"conjuntos\":[{\"nombre\":\"a\",\"resultado\":\"CREADO\"},"
                        + "{\"nombre\":\"b\",\"resultado\":\"FALLO\",\"detalle\":\"403\"},{\"nombre\":\"c\",\"resultado\":\"NO_INTENTADO\"}]}}");
        assertThat(ExchangeText.push(end).lines())
                .containsExactly("Enviado: 1 creados, 1 con fallo, 1 no intentados", "FALLO b: 403");
        assertThat(ExchangeText.failed(end)).isEqualTo(2);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
