package co.gov.ventanilla.infra.launcher.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class OperatorTextTest {
    @Test
    void aListIsAnAlignedTable() throws JsonProcessingException {
        String text = OperatorText.table(json("""
                {"peticiones":[
                  {"radicado":"2026-000001","tipo":"queja","estado":"radicada","recibido":"2026-07-13","vence":"2026-08-04","aislados":0},
                  {"radicado":"2026-000002","tipo":"felicitacion","estado":"radicada","recibido":"2026-07-14","vence":null,"aislados":2}]}
                """));
        assertThat(text.lines())
                .containsExactly(
                        "radicado     tipo          estado    recibido    vence       aislados",
                        "2026-000001  queja         radicada  2026-07-13  2026-08-04  0",
                        "2026-000002  felicitacion  radicada  2026-07-14  -           2",
                        "2 peticiones");
    }

    @Test
    void theReviewQueueNamesItsReasonsAndHowManyWait() throws JsonProcessingException {
        String text = OperatorText.suspects(json("""
                {"total":490,"peticiones":[{"radicado":"2026-E-000001","tipo":"queja","estado":"radicada",
                  "recibido":"2026-07-13","vence":"2026-08-04","aislados":0,"motivos":["frecuencia","trampa"]}]}
                """));
        assertThat(text.lines())
                .containsExactly(
                        "radicado       tipo   estado    recibido    vence       aislados  motivos",
                        "2026-E-000001  queja  radicada  2026-07-13  2026-08-04  0         frecuencia, trampa",
                        "1 de 490 peticiones por revisar");
    }

    @Test
    void detailsAreIndentedAndCannotSteerTheTerminal() throws JsonProcessingException {
        String text = OperatorText.details(json(
                "{\"radicado\":\"1\",\"de\":{\"nombres\":\"A\\u001b[2J\"},\"eventos\":[{\"tipo\":\"t\"}],\"x\":[]}"));
        assertThat(text.lines())
                .containsExactly(
                        "radicado: 1", "de:", "  nombres: A\uFFFD[2J", "eventos:", "  -", "      tipo: t", "x: ");
    }

    @Test
    void aBackupSaysItsSizeItsTimeAndWhatIsMissing() throws JsonProcessingException {
        assertThat(OperatorText.backup(
                                json(
                                        "{\"estado\":\"listo\",\"carpeta\":\"/r\",\"archivos\":7,\"bytes\":1500000,\"segundos\":2.04,"
                                                + "\"eventos\":3,\"cabeza\":\"ab\",\"manifiesto\":\"cd\",\"faltantes\":[\"ef\"]}"))
                        .lines())
                .containsExactly(
                        "Respaldo en /r: 7 archivos, 1.5 MB, 2.0 s",
                        "Libro: 3 eventos, cabeza ab",
                        "SHA-256 de manifest.json (guárdelo aparte): cd",
                        "FALTA el archivo ef");
        assertThat(OperatorText.backup(json("{\"estado\":\"fallo\",\"motivo\":\"Ya existe: /r\"}")))
                .isEqualTo("Ya existe: /r\n");
    }

    @Test
    void messagesInDoubtByTheirNumbers() throws JsonProcessingException {
        String text =
                OperatorText.mails(json("{\"total\":2,\"mensajes\":[{\"numero\":7,\"creado\":\"2026-11-20T15:00:00Z\","
                        + "\"mensaje_id\":\"<a@b>\",\"asunto\":\"Radicado\",\"se_puede_reenviar\":true}]}"));
        assertThat(text.lines())
                .containsExactly(
                        "numero  creado                se_puede_reenviar  mensaje_id  asunto",
                        "7       2026-11-20T15:00:00Z  true               <a@b>       Radicado",
                        "1 de 2 mensajes en duda");
    }

    @Test
    void aBrokenLedgerSaysWhere() throws JsonProcessingException {
        String text = OperatorText.verification(
                json("{\"correcta\":false,\"eventos\":7,\"cabeza\":\"ab\",\"hallazgos\":[\"evento 3\"]}"));
        assertThat(text).isEqualTo("LIBRO ALTERADO: 7 eventos, cabeza ab\n- evento 3\n");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
