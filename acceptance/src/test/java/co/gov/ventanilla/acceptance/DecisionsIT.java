package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator decides by a verb, and what the verbs' address says to an order that is none. */
class DecisionsIT {
    private final PortalProcess portal = Portals.shared();

    @Test
    void aReviewedPetitionLeavesTheQueueAndKeepsTheNote() throws IOException {
        Walker walker = new Walker(portal.url());
        walker.draft("Demasiado rápido").press("continuar", Map.of()).press("radicar", Map.of());
        String radicado = walker.hook("data-radicado");
        assertThat(queue()).contains(radicado);

        Verb.Result nothing = Verb.run(portal, "pqrsd", "review", radicado, " ");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.output()).contains("Diga en la nota");
        assertThat(queue()).contains(radicado);

        Verb.Result closed = Verb.run(portal, "pqrsd", "review", radicado, "Es de una vecina", "--json");
        assertThat(closed.code()).as(closed.output()).isZero();
        assertThat(Http.JSON.readTree(closed.output()).path("radicado").asText())
                .isEqualTo(radicado);
        assertThat(queue()).doesNotContain(radicado);
        JsonNode revision = Http.JSON
                .readTree(Verb.run(portal, "pqrsd", "show", radicado, "--json").output())
                .path("revision");
        assertThat(revision.path("nota").asText()).isEqualTo("Es de una vecina");
        assertThat(revision.path("motivos").get(0).asText()).isEqualTo("rapidez");
        assertThat(revision.path("revisada_por").asText()).isEqualTo(System.getProperty("user.name"));

        Verb.Result twice = Verb.run(portal, "pqrsd", "review", radicado, "Otra vez");
        assertThat(twice.code()).isEqualTo(1);
        assertThat(twice.output()).contains("ya se revisó");
        assertThat(Verb.run(portal, "pqrsd", "review", "2026-E-999999", "Nada").output())
                .contains("No hay una petición con ese radicado");
        assertThat(Verb.run(portal, "pqrsd", "review", radicado).code()).isEqualTo(2);
        assertThat(Verb.run(portal, "verify-ledger").code()).isZero();
    }

    @Test
    void aFileThatIsNotInQuarantineIsNotReleased() {
        Http http = new Http(portal.url());
        String radicado = http.file(Http.petition("Sin archivos")).at("radicado");

        Verb.Result none = Verb.run(portal, "pqrsd", "release", radicado, "adjunto:1", "Falsa alarma");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.output()).contains("no tiene ese archivo");
        Verb.Result text = Verb.run(portal, "pqrsd", "release", radicado, "texto", "Falsa alarma");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.output()).contains("adjunto:N");
        Verb.Result mail = Verb.run(portal, "mail", "resend", "999999999");
        assertThat(mail.code()).isEqualTo(1);
        assertThat(mail.output()).contains("no está en duda");
        assertThat(Verb.run(portal, "mail", "resend", "uno").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"carpeta\":", "[]", "{\"carpeta\":\" \"}", "{\"carpeta\":\"/a\\u0000b\"}", "null"})
    void anOrderForABackupWithoutAFolderIs400(String body) {
        Http.Answer answer = order("/api/interno/v1/respaldo", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision", "liberacion", "supresion"})
    void anEmptyOrderIs400(String act) {
        assertThat(order("/api/interno/v1/pqrsd/2026-E-000001/" + act, "").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pqrsd/2026-E-000001/revision",
                "pqrsd/2026-E-000001/liberacion",
                "estado/claves",
                "respaldo",
                "correo/1/reenvio"
            })
    void nobodyElseGivesOrders(String act) {
        Http http = new Http(portal.url());
        assertThat(http.post("/api/interno/v1/" + act, "application/json", BodyPublishers.ofString("{}"))
                        .status())
                .isEqualTo(401);
        assertThat(http.get("/api/interno/v1/correo/dudosos").status()).isEqualTo(401);
    }

    private String queue() {
        return Verb.run(portal, "pqrsd", "list", "--sospechosas").output();
    }

    private Http.Answer order(String path, String body) {
        Properties door = new Properties();
        try (Reader reader = Files.newBufferedReader(portal.home().resolve("operador.properties"))) {
            door.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Http(portal.url())
                .post(
                        path,
                        "application/json",
                        BodyPublishers.ofString(body),
                        "Authorization",
                        "Bearer " + door.getProperty("token"),
                        "X-Operador",
                        "prueba");
    }
}
