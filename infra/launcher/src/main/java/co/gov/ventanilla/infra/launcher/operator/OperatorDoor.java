package co.gov.ventanilla.infra.launcher.operator;

import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.postgres.PrivateFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/** The way to a running portal: its loopback address and the token that only its owner can read. */
public final class OperatorDoor {
    /** Exit code of a verb that could not do what it was asked. */
    public static final int FAILED = 1;

    private final Path home;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public OperatorDoor(Path home) {
        this.home = home;
    }

    /** Where a running portal says how to reach it. */
    public static Path file(Path home) {
        return home.resolve("operador.properties");
    }

    /** The body of an answer with code 200. */
    public String get(String path) {
        return body(send(request(path).GET()));
    }

    /** Sends JSON. @return the body of an answer with code 200 */
    String order(String path, String json) {
        return body(post(path, json));
    }

    /** Sends a file as it is. @return the body of an answer with code 200 */
    String send(String path, Path file) {
        try {
            return body(send(request(path)
                    .header("Content-Type", "application/octet-stream")
                    .POST(HttpRequest.BodyPublishers.ofFile(file))));
        } catch (java.io.FileNotFoundException e) {
            throw new LaunchException(FAILED, "No se puede leer " + file, e);
        }
    }

    private static String body(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 400 || status == 404 || status == 409) {
            throw new LaunchException(FAILED, detail(answer.body()));
        }
        if (status != 200) {
            throw new LaunchException(FAILED, "El portal respondió " + status + ": " + detail(answer.body()));
        }
        return answer.body();
    }

    /** Sends JSON; every answer comes back. */
    HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The detail of the problem document, or all that was said. */
    private static String detail(String body) {
        try {
            return new ObjectMapper().readTree(body).path("detail").asText(body);
        } catch (JsonProcessingException e) {
            return body;
        }
    }

    private HttpRequest.Builder request(String path) {
        Properties door = door();
        return HttpRequest.newBuilder(URI.create(door.getProperty("url") + path))
                .header("Authorization", "Bearer " + door.getProperty("token"))
                .header("X-Operador", System.getProperty("user.name", "?"))
                .header("Accept", "application/json")
                .timeout(Duration.ofMinutes(10));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LaunchException(FAILED, notRunning(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException(FAILED, "Interrumpido", e);
        }
    }

    /** What the running portal wrote: {@code url}, {@code token}, {@code secreto}. */
    Properties door() {
        Path file = file(home);
        if (!Files.exists(file)) {
            throw new LaunchException(FAILED, notRunning());
        }
        try {
            return PrivateFile.readProperties(file);
        } catch (IOException e) {
            throw new LaunchException(
                    FAILED, "No se puede leer " + file + ": hágalo el usuario que arrancó el portal", e);
        }
    }

    private String notRunning() {
        return "El portal no está en marcha (PORTAL_HOME=" + home + ")";
    }
}
