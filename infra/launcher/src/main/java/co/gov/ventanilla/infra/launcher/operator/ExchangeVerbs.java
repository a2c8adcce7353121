package co.gov.ventanilla.infra.launcher.operator;

import co.gov.ventanilla.infra.launcher.configuration.Installation;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.launcher.configuration.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that exchange datasets with other catalogs: the running portal does it, this waits and tells. */
public final class ExchangeVerbs {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String USAGE = "Uso: harvest URL [--fuente CODIGO] [--acepto-borrados] [--json]"
            + " | push [--upload] [--organizacion NOMBRE] [--json]";

    private final OperatorDoor door;
    private final List<String> words;
    private final boolean json;
    private final PrintStream out;

    private ExchangeVerbs(Path home, List<String> words, boolean json, PrintStream out) {
        this.door = new OperatorDoor(home);
        this.words = words;
        this.json = json;
        this.out = out;
    }

    public static int call(List<String> arguments, Map<String, String> environment, PrintStream out) {
        List<String> words = new ArrayList<>(arguments);
        boolean json = words.remove("--json");
        Path home = Settings.home(environment, Installation.find().root());
        ExchangeVerbs verbs = new ExchangeVerbs(home, words, json, out);
        return words.get(0).equals("harvest") ? verbs.harvest() : verbs.push();
    }

    private int harvest() {
        ObjectNode order = MAPPER.createObjectNode();
        order.put("fuente", option("--fuente")).put("acepto_borrados", words.remove("--acepto-borrados"));
        expect(2);
        order.put("url", words.get(1));
        JsonNode end = wait("/api/interno/v1/cosecha", order);
        out.print(json ? end + "\n" : ExchangeText.harvest(end));
        boolean whole = end.path("cosecha").path("resultado").asText().equals("LISTO");
        return whole ? 0 : OperatorDoor.FAILED;
    }

    private int push() {
        ObjectNode order = MAPPER.createObjectNode();
        order.put("organizacion", option("--organizacion")).put("subir", words.remove("--upload"));
        expect(1);
        JsonNode end = wait("/api/interno/v1/envio", order);
        out.print(json ? end + "\n" : ExchangeText.push(end));
        return end.path("estado").asText().equals("listo") && ExchangeText.failed(end) == 0 ? 0 : OperatorDoor.FAILED;
    }

    /** Begins it and prints each new line of progress until it ends. */
    private JsonNode wait(String path, ObjectNode order) {
        JsonNode state = read(door.post(path, order.toString()).body());
        String shown = "";
        while (state.path("estado").asText().equals("en_curso")) {
            String line = OperatorText.plain(state.path("avance").asText());
            if (!json && !line.isEmpty() && !line.equals(shown)) {
                out.println(line);
                shown = line;
            }
            pause();
            state = read(door.get(path));
        }
        return state;
    }

    private void expect(int count) {
        if (words.size() != count || words.stream().skip(1).anyMatch(w -> w.startsWith("--"))) {
            throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
        }
    }

    /** Takes an option and its value out of the words; null when it is not there. */
    private @Nullable String option(String name) {
        int at = words.indexOf(name);
        if (at < 0) {
            return null;
        }
        if (at + 1 >= words.size()) {
            throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
        }
        words.remove(at);
        return words.remove(at);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException(OperatorDoor.FAILED, "Interrumpido; el portal sigue con ello", e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new LaunchException(OperatorDoor.FAILED, "El portal no respondió JSON", e);
        }
    }
}
