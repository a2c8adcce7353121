package co.gov.ventanilla.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** The API as the measurements use it. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final String PETITION = JSON.createObjectNode()
            .put("tipo", "peticion_general")
            .put("asunto", "Alumbrado")
            .put("texto", "La lámpara de la esquina está apagada hace un mes. ".repeat(12))
            .put("medio_respuesta", "correo")
            .set(
                    "solicitante",
                    JSON.createObjectNode()
                            .put("tipo_persona", "natural")
                            .put("nombres", "Persona")
                            .put("apellidos", "De La Medición")
                            .put("correo", "persona@example.com"))
            .toString();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;

    Api(String url) {
        this.url = url;
    }

    /** Files a petition of 600 characters by a named person. @return the acknowledgement */
    JsonNode file() throws IOException, InterruptedException {
        HttpResponse<byte[]> got = post(
                "/api/v1/pqrsd", PETITION, "Idempotency-Key", UUID.randomUUID().toString());
        if (got.statusCode() != 201) {
            throw new IOException("not filed: " + got.statusCode() + " "
                    + new String(got.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return JSON.readTree(got.body());
    }

    /** Asks for a petition. @return the status */
    int consult(String radicado, String clave) throws IOException, InterruptedException {
        String body = JSON.createObjectNode()
                .put("radicado", radicado)
                .put("clave", clave)
                .toString();
        return post("/api/v1/pqrsd/consulta", body).statusCode();
    }

    /** Fetches a page. @return the answer, compressed when it can be */
    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(to(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
    }
}
