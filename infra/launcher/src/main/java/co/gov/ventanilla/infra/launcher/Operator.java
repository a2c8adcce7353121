package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.Installation;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.launcher.configuration.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs that ask a running portal, over loopback and with the token that only its owner can read. */
final class Operator {
    private static final int FAILED = OperatorDoor.FAILED;
    private static final String USAGE = "Uso: pqrsd list [--sospechosas] [--json] | pqrsd show RADICADO [--json]"
            + " | pqrsd suppress RADICADO solicitante|texto|mensaje:EVENTO|adjunto:N ACTO | verify-ledger [--json]"
            + " | status [--json] | backup CARPETA [--json]";
    private static final Pattern CONTENT = Pattern.compile("(solicitante|texto|mensaje|adjunto)(?::(\\d{1,18}))?");

    private final OperatorDoor door;
    private final boolean json;
    private final PrintStream out;

    private Operator(Path home, boolean json, PrintStream out) {
        this.door = new OperatorDoor(home);
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
        if (words.size() == 2 && words.get(0).equals("backup")) {
            return backup(Path.of(words.get(1)).toAbsolutePath().normalize());
        }
        if (words.equals(List.of("status"))) {
            print("/api/interno/v1/estado", OperatorText::details);
            return 0;
        }
        if (words.equals(List.of("pqrsd", "list", "--sospechosas"))) {
            print("/api/interno/v1/sospechosas?limite=1000", OperatorText::suspects);
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
        if (words.size() == 5 && words.subList(0, 2).equals(List.of("pqrsd", "suppress"))) {
            suppress(words.get(2), words.get(3), words.get(4));
            return 0;
        }
        throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
    }

    private void suppress(String number, String content, String act) {
        Matcher words = CONTENT.matcher(content);
        if (!words.matches()) {
            throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
        }
        String order = new ObjectMapper()
                .createObjectNode()
                .put("contenido", words.group(1).toUpperCase(Locale.ROOT))
                .put("numero", words.group(2) == null ? 0 : Long.parseLong(words.group(2)))
                .put("acto", act)
                .toString();
        String path = "/api/interno/v1/pqrsd/" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "/supresion";
        printBody(door.order(path, order), OperatorText::details);
    }

    private JsonNode print(String path, Function<JsonNode, String> text) {
        return printBody(door.get(path), text);
    }

    private JsonNode printBody(String body, Function<JsonNode, String> text) {
        JsonNode node = json(body);
        out.print(json ? body.stripTrailing() + "\n" : text.apply(node));
        return node;
    }

    /** The portal copies by itself; this waits and tells. */
    private int backup(Path folder) {
        String asked = new ObjectMapper()
                .createObjectNode()
                .put("carpeta", folder.toString())
                .toString();
        JsonNode state = json(door.post("/api/interno/v1/respaldo", asked).body());
        while (state.path("estado").asText().equals("en_curso")) {
            pause();
            state = json(door.get("/api/interno/v1/respaldo"));
        }
        out.print(json ? state + "\n" : OperatorText.backup(state));
        boolean whole = state.path("estado").asText().equals("listo")
                && state.path("faltantes").isEmpty();
        return whole ? 0 : FAILED;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException(FAILED, "Interrumpido; el respaldo sigue en el portal", e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new LaunchException(FAILED, "El portal no respondió JSON", e);
        }
    }
}
