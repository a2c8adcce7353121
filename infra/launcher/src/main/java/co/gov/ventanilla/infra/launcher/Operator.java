package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.Installation;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.launcher.configuration.Settings;
import co.gov.ventanilla.infra.postgres.PrivateFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;

/** The verbs that ask a running portal, over loopback and with the token that only its owner can read. */
final class Operator {
    private static final int FAILED = 1;
    private static final String USAGE =
            "Uso: pqrsd list [--json] | pqrsd show RADICADO [--json] | verify-ledger [--json] | status [--json]";

    private final Path home;
    private final boolean json;
    private final PrintStream out;

    private Operator(Path home, boolean json, PrintStream out) {
        this.home = home;
        this.json = json;
        this.out = out;
    }

    static int call(List<String> arguments, Map<String, String> environment, PrintStream out) {
        List<String> words = new ArrayList<>(arguments);
        boolean json = words.remove("--json");
        Path home = Settings.home(environment, Installation.find().root());
        return new Operator(home, json, out).call(words);
    }

    private int call(List<String> words) {
        if (words.equals(List.of("verify-ledger"))) {
            JsonNode answer = print("/api/interno/v1/libro/verificacion", OperatorText::verification);
            return answer.path("correcta").asBoolean() ? 0 : FAILED;
        }
        if (words.equals(List.of("status"))) {
            print("/api/interno/v1/estado", OperatorText::details);
            return 0;
        }
        if (words.equals(List.of("pqrsd", "list"))) {
            print("/api/interno/v1/pqrsd", OperatorText::table);
            return 0;
        }
        if (words.size() == 3 && words.subList(0, 2).equals(List.of("pqrsd", "show"))) {
            String number = URLEncoder.encode(words.get(2), StandardCharsets.UTF_8);
            print("/api/interno/v1/pqrsd/" + number, OperatorText::details);
            return 0;
        }
        throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
    }

    private JsonNode print(String path, Function<JsonNode, String> text) {
        String body = get(path);
        try {
            JsonNode node = new ObjectMapper().readTree(body);
            out.print(json ? body.stripTrailing() + "\n" : text.apply(node));
            return node;
        } catch (JsonProcessingException e) {
            throw new LaunchException(FAILED, "El portal no respondió JSON", e);
        }
    }

    private String get(String path) {
        Properties door = door();
        HttpRequest request = HttpRequest.newBuilder(URI.create(door.getProperty("url") + path))
                .header("Authorization", "Bearer " + door.getProperty("token"))
                .header("X-Operador", System.getProperty("user.name", "?"))
                .header("Accept", "application/json")
                .timeout(Duration.ofMinutes(10))
                .build();
        try {
            HttpClient client = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 404) {
                throw new LaunchException(FAILED, "No existe: " + path);
            }
            if (answer.statusCode() != 200) {
                throw new LaunchException(FAILED, "El portal respondió " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new LaunchException(FAILED, notRunning(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException(FAILED, "Interrumpido", e);
        }
    }

    private Properties door() {
        Path file = Portal.operatorFile(home);
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
