package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code POST /api/v1/pqrsd}: what is promised for good input. */
class ApiFilingIT {
    private static Http http;

    @BeforeAll
    static void open() {
        http = new Http(Portals.shared().url());
    }

    @Test
    void aWholePetitionIsFiled() {
        Http.Answer answer = http.file("""
                {"tipo":"reclamo","asunto":"Poste sin luz","texto":"Calle 3 # 12-40",
                 "solicitante":{"tipo_persona":"natural","nombres":"Ana","apellidos":"Ñ","tipo_documento":"CC",
                   "documento":"41.222.333","correo":"ana@example.com","telefono":"3101234567","direccion":"Calle 3",
                   "barrio":"La Clarita","municipio":"Armenia","pais":"Colombia"},
                 "medio_respuesta":"correo","reserva_identidad":true,
                 "en_nombre_de":{"nombres":"Luis","documento":"1","calidad":"hijo"},
                 "atencion_prioritaria":["persona_mayor"],"tratamiento_datos":{"version":"x","acepta":false}}""");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.at("radicado")).matches("2026-E-\\d{6}");
        assertThat(answer.at("clave").replaceAll("\\s", "")).hasSize(16);
        assertThat(answer.at("recibido")).startsWith("2026-11-20T10:").endsWith("-05:00");
        assertThat(answer.at("computa_desde")).isEqualTo("2026-11-20");
        assertThat(answer.at("vence")).isEqualTo("2026-12-14");
        assertThat(answer.at("tipo")).isEqualTo("reclamo");
        assertThat(answer.json().path("termino_dias").asInt()).isEqualTo(15);
        assertThat(answer.at("sha256")).isEqualTo(Http.sha256("Calle 3 # 12-40"));
        assertThat(answer.at("verificacion")).isNotBlank();
        assertThat(answer.json().path("adjuntos").isArray()).isTrue();
    }

    @Test
    void termsFollowTheKind() {
        for (String[] row : List.of(
                new String[] {"informacion", "2026-12-04"},
                new String[] {"consulta", "2027-01-06"},
                new String[] {"peticion_particular", "2026-12-14"})) {
            Http.Answer answer = http.file("{\"tipo\":\"" + row[0] + "\",\"texto\":\"x\",\"anonima\":true}");
            assertThat(answer.at("vence")).as(row[0]).isEqualTo(row[1]);
        }
    }

    @Test
    void whatIsMissingIsFilledAsPromised() {
        Http.Answer filed = http.file(Http.petition("Arreglen el andén de la esquina"));
        assertThat(filed.at("tipo")).isEqualTo("peticion_general");
        Http.Answer consulted = http.consult(filed.at("radicado"), filed.at("clave"));
        assertThat(consulted.status()).isEqualTo(200);
        assertThat(consulted.at("asunto")).startsWith("Arreglen el andén");
        assertThat(consulted.at("texto")).isEqualTo("Arreglen el andén de la esquina");
        assertThat(consulted.at("estado")).containsIgnoringCase("radicada");
        assertThat(consulted.json().path("eventos").size()).isPositive();
        assertThat(consulted.json().path("eventos").get(0).path("hash").asText())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void aCongratulationHasNoTerm() {
        JsonNode answer = http.file("{\"tipo\":\"felicitacion\",\"texto\":\"¡Gracias!\",\"anonima\":true}")
                .json();
        assertThat(answer.has("vence")).isTrue();
        assertThat(answer.path("vence").isNull()).isTrue();
        assertThat(answer.path("termino_dias").isNull()).isTrue();
    }

    @Test
    void multipartBringsFiles() {
        byte[] pdf = Samples.pdfBytes("anexo");
        Http.Answer answer = http.multipart(
                "/api/v1/pqrsd",
                new Http.Parts()
                        .field("solicitud", "application/json", Http.petition("Va un anexo"))
                        .file("adjunto", "anexo ñ.pdf", "application/pdf", pdf));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        JsonNode file = answer.json().path("adjuntos").get(0);
        assertThat(file.path("nombre").asText()).isEqualTo("anexo ñ.pdf");
        assertThat(file.path("sha256").asText()).isEqualTo(Http.sha256(pdf));
        assertThat(file.path("bytes").asLong()).isEqualTo(pdf.length);
        assertThat(file.path("estado").asText()).isIn("recibido", "pendiente_analisis", "limpio");
    }

    @Test
    void aResendGetsTheWholeFirstAnswer() {
        String key = UUID.randomUUID().toString();
        String body = Http.petition("Una sola vez");
        Http.Answer first = http.file(body, "Idempotency-Key", key);
        Http.Answer second = http.file(body, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        Http.Answer other = http.file(Http.petition("Otra cosa"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void keysThatAreNotRandomAreRefused() {
        for (String key : List.of(
                "00000000-0000-0000-0000-000000000000",
                "00000000-0000-4000-8000-000000000001",
                "1",
                "00000000-0000-0000-0000-00000000002a")) {
            assertThat(http.file(Http.petition("x"), "Idempotency-Key", key).status())
                    .as(key)
                    .isEqualTo(400);
        }
    }

    @Test
    void numbersFollowEachOther() {
        int first = number(http.file(Http.petition("uno")));
        int second = number(http.file(Http.petition("dos")));
        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    void anythingThatIsTextComesBackExactly() {
        String texto =
                "'; DROP TABLE pqrsd;-- <script>alert(1)</script> &amp; ${7*7} #{bean} \t{{x}}\nñÑ áé 👩‍👩‍👧 עברית \u202E x"
                        + "\nSet-Cookie: a=b %0d%0a\\u0000 \u00a0fin ";
        Http.Answer filed = http.file(Http.JSON
                .createObjectNode()
                .put("texto", texto.replace("\n", "\r\n"))
                .put("asunto", "<b>asunto</b> ' OR 1=1")
                .put("anonima", true)
                .toString());
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        assertThat(filed.at("sha256")).isEqualTo(Http.sha256(texto));
        Http.Answer back = http.consult(filed.at("radicado"), filed.at("clave"));
        assertThat(back.at("texto")).isEqualTo(texto);
        assertThat(back.at("asunto")).isEqualTo("<b>asunto</b> ' OR 1=1");
        assertThat(back.header("Set-Cookie")).isEmpty();
    }

    @Test
    void whatCannotBeStoredIsReplacedAndSaid() {
        Http.Answer filed = http.file("{\"anonima\":true,\"texto\":\"a\\u0000b\\u0007c\\ud800d\\u009be\\tf\\ng\"}");
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        String stored = "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf\ng";
        assertThat(filed.at("sha256")).isEqualTo(Http.sha256(stored));
        assertThat(filed.json().path("avisos").size()).isPositive();
        assertThat(http.consult(filed.at("radicado"), filed.at("clave")).at("texto"))
                .isEqualTo(stored);
        assertThat(http.file(Http.petition("limpio")).json().path("avisos").size())
                .isZero();
    }

    @Test
    void theLimitCountsCodePoints() {
        assertThat(http.file(Http.petition("🙂".repeat(20_000))).status()).isEqualTo(201);
        assertThat(http.file(Http.petition("🙂".repeat(20_001))).status()).isEqualTo(400);
        assertThat(http.file(Http.petition("a\r\n".repeat(10_000))).status()).isEqualTo(201);
        assertThat("🙂".repeat(20_000).getBytes(StandardCharsets.UTF_8)).hasSize(80_000);
    }

    private static int number(Http.Answer answer) {
        return Integer.parseInt(answer.at("radicado").substring(7));
    }
}
