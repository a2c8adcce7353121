package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the filing interface refuses, and how it says so. */
class ApiRefusalIT {
    private static Http http;

    @BeforeAll
    static void open() {
        http = new Http(Portals.shared().url());
    }

    @Test
    void allErrorsComeAtOnce() {
        Http.Answer answer = http.file("""
                {"tipo":"peticion_general","texto":"  ","asunto":"%s",
                 "solicitante":{"tipo_persona":"natural","correo":"no es correo"},"medio_respuesta":"correo"}""".formatted("a".repeat(201)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(400);
        assertThat(fields(answer)).contains("texto", "asunto").anyMatch(f -> f.endsWith("correo"));
        for (JsonNode error : answer.json().path("errores")) {
            assertThat(error.path("codigo").asText()).isNotBlank();
            assertThat(error.path("mensaje").asText()).isNotBlank();
        }
    }

    @Test
    void aWayToAnswerIsNeededUnlessAnonymous() {
        assertThat(fields(http.file("{\"texto\":\"x\"}"))).contains("medio_respuesta");
        assertThat(fields(http.file("{\"texto\":\"x\",\"medio_respuesta\":\"fisico\"}")))
                .anyMatch(f -> f.endsWith("direccion"));
        assertThat(http.file("{\"texto\":\"x\",\"anonima\":true,\"solicitante\":{\"nombres\":\"Ana\"}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void unknownFieldsAndValuesAreNamed() {
        assertThat(fields(http.file("{\"texto\":\"x\",\"anonima\":true,\"teksto\":\"y\"}")))
                .contains("teksto");
        assertThat(fields(http.file("{\"texto\":\"x\",\"anonima\":true,\"tipo\":\"tutela\"}")))
                .contains("tipo");
        assertThat(fields(http.file("{\"texto\":7,\"anonima\":\"si\"}"))).contains("texto", "anonima");
    }

    @Test
    void brokenBodiesAreProblems() {
        for (String body : List.of("", "{", "[]", "null", "\"x\"", "{\"texto\":\"x\"} y")) {
            Http.Answer answer = http.file(body);
            assertThat(answer.status()).as("body " + body).isEqualTo(400);
            assertThat(answer.header("Content-Type")).as("body " + body).startsWith("application/problem+json");
        }
        assertThat(http.post("/api/v1/pqrsd", "text/plain", BodyPublishers.ofString("hola"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void onlyUtf8IsRead() {
        byte[] latin = Http.petition("año").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(http.post("/api/v1/pqrsd", "application/json", BodyPublishers.ofByteArray(latin))
                        .status())
                .isEqualTo(400);
        assertThat(http.post("/api/v1/pqrsd", "application/json; charset=ISO-8859-1", BodyPublishers.ofByteArray(latin))
                        .status())
                .isEqualTo(400);
        assertThat(http.post(
                                "/api/v1/pqrsd",
                                "application/json;charset=UTF-8",
                                BodyPublishers.ofString(Http.petition("año")))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void tooLargeIsRefusedFromItsAnnouncedLength() throws IOException {
        assertThat(announce("application/json", 600L << 10)).startsWith("HTTP/1.1 413");
        assertThat(announce("multipart/form-data; boundary=x", 42L << 20)).startsWith("HTTP/1.1 413");
    }

    @Test
    void tooLargeIsRefusedWhileItStreams() {
        byte[] big = Http.petition("a".repeat(700 << 10)).getBytes(StandardCharsets.UTF_8);
        Http.Answer answer = http.post(
                "/api/v1/pqrsd", "application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big)));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void refusedFilesAreNamed() {
        Http.Parts parts = new Http.Parts()
                .field("solicitud", "application/json", Http.petition("Con malos anexos"))
                .file("adjunto", "vacio.pdf", "application/pdf", new byte[0])
                .file("adjunto", "programa.pdf", "application/pdf", "#!/bin/sh\necho".getBytes(StandardCharsets.UTF_8))
                .file(
                        "adjunto",
                        "pagina.html",
                        "text/html",
                        "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8));
        Http.Answer answer = http.multipart("/api/v1/pqrsd", parts);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("vacio.pdf", "programa.pdf", "pagina.html");
    }

    @Test
    void aPathInAFileNameIsDropped() {
        Http.Parts parts = new Http.Parts()
                .field("solicitud", "application/json", Http.petition("Nombres raros"))
                .file("adjunto", "../../etc/cron.d/x.pdf", "application/pdf", Samples.pdfBytes("uno"))
                .file("adjunto", "fac\u202Efdp.exe", "application/pdf", Samples.pdfBytes("dos"));
        Http.Answer answer = http.multipart("/api/v1/pqrsd", parts);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("adjuntos").get(0).path("nombre").asText())
                .isEqualTo("x.pdf");
        assertThat(answer.json().path("adjuntos").get(1).path("nombre").asText())
                .doesNotContain("\u202E");
    }

    @Test
    void aConsultationThatCannotBeReadIsExplained() {
        for (String body :
                List.of("{mal", "[]", "{\"radicado\":1,\"clave\":\"x\"}", "{\"radicado\":\"1\",\"x\":2}", "")) {
            Http.Answer answer = http.post("/api/v1/pqrsd/consulta", "application/json", BodyPublishers.ofString(body));
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.header("Content-Type")).as(body).startsWith("application/problem+json");
            assertThat(answer.text()).as(body).contains("radicado y clave").doesNotContain("co.gov");
        }
        Http.Answer huge =
                http.post("/api/v1/pqrsd/consulta", "application/json", BodyPublishers.ofString(" ".repeat(600_000)));
        assertThat(huge.status()).isEqualTo(413);
    }

    @Test
    void anotherKindOfContentIsExplained() {
        for (String path : List.of("/api/v1/pqrsd", "/api/v1/pqrsd/consulta")) {
            Http.Answer answer = http.post(path, "text/plain", BodyPublishers.ofString("hola"));
            assertThat(answer.status()).as(path).isEqualTo(415);
            assertThat(answer.header("Content-Type")).as(path).startsWith("application/problem+json");
        }
    }

    @Test
    void aWrongNumberAndAWrongKeyAnswerAlike() {
        Http.Answer filed = http.file(Http.petition("secreta"));
        Http.Answer wrongKey = http.consult(filed.at("radicado"), "AAAA BBBB CCCC DDDD");
        Http.Answer wrongNumber = http.consult("2026-E-999999", filed.at("clave"));
        assertThat(wrongKey.status()).isEqualTo(404);
        assertThat(wrongNumber.status()).isEqualTo(404);
        assertThat(wrongKey.text()).isEqualTo(wrongNumber.text());
        assertThat(wrongKey.text()).doesNotContain("secreta");
    }

    @Test
    void otherOriginsGetNoCorsAndNoPosts() {
        Http.Answer cors = http.send(http.request("/api/v1/pqrsd/consulta")
                .header("Origin", "https://malo.example")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(cors.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(http.file(Http.petition("x"), "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(http.file(Http.petition("x"), "Origin", "https://malo.example")
                        .status())
                .isEqualTo(403);
        assertThat(http.post(
                                "/api/v1/pqrsd/consulta",
                                "application/json",
                                BodyPublishers.ofString("{}"),
                                "Sec-Fetch-Site",
                                "same-site")
                        .status())
                .isEqualTo(403);
        assertThat(http.file(Http.petition("x"), "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(201);
    }

    private static List<String> fields(Http.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        List<String> fields = new ArrayList<>();
        answer.json().path("errores").forEach(e -> fields.add(e.path("campo").asText()));
        return fields;
    }

    /** Sends the head of a post and no body; what comes back must not wait for it. */
    private static String announce(String type, long length) throws IOException {
        URI uri = URI.create(Portals.shared().url());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(15_000);
            String head = "POST /api/v1/pqrsd HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nContent-Type: " + type
                    + "\r\nContent-Length: " + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            byte[] start = in.readNBytes(12);
            return new String(start, StandardCharsets.US_ASCII);
        }
    }
}
