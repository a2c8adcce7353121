package co.gov.ventanilla.infra.launcher.operator;

import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** The verbs that exchange datasets with other catalogs: the running portal does it, this waits and tells. */
public final class ExchangeVerbs {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String USAGE = "Uso: harvest URL [--fuente CODIGO] [--acepto-borrados] [--json]"
            + " | push [--upload] [--organizacion NOMBRE] [--json]";

    private final VerbCall call;

    private ExchangeVerbs(VerbCall call) {
        this.call = call;
    }

    public static int call(List<String> arguments, Map<String, String> environment, PrintStream out) {
        ExchangeVerbs verbs = new ExchangeVerbs(VerbCall.of(arguments, environment, out, USAGE));
        return verbs.call.words().get(0).equals("harvest") ? verbs.harvest() : verbs.push();
    }

    private int harvest() {
        ObjectNode order = MAPPER.createObjectNode();
        order.put("fuente", call.option("--fuente"))
                .put("acepto_borrados", call.words().remove("--acepto-borrados"));
        expect(2);
        order.put("url", call.words().get(1));
        JsonNode end = wait("/api/interno/v1/cosecha", order);
        call.answer(end, ExchangeText.harvest(end));
        boolean whole = end.path("cosecha").path("resultado").asText().equals("LISTO");
        return whole ? 0 : OperatorDoor.FAILED;
    }

    private int push() {
        ObjectNode order = MAPPER.createObjectNode();
        order.put("organizacion", call.option("--organizacion"))
                .put("subir", call.words().remove("--upload"));
        expect(1);
        JsonNode end = wait("/api/interno/v1/envio", order);
        call.answer(end, ExchangeText.push(end));
        return end.path("estado").asText().equals("listo") && ExchangeText.failed(end) == 0 ? 0 : OperatorDoor.FAILED;
    }

    /** Begins it and prints each new line of progress until it ends. */
    private JsonNode wait(String path, ObjectNode order) {
        JsonNode state = VerbCall.read(call.door().post(path, order.toString()).body());
        String shown = "";
        while (state.path("estado").asText().equals("en_curso")) {
            String line = OperatorText.plain(state.path("avance").asText());
            if (!line.isEmpty() && !line.equals(shown)) {
                call.say(line);
                shown = line;
            }
            pause();
            state = VerbCall.read(call.door().get(path));
        }
        return state;
    }

    private void expect(int count) {
        List<String> words = call.words();
        if (words.size() != count || words.stream().skip(1).anyMatch(w -> w.startsWith("--"))) {
            throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException(OperatorDoor.FAILED, "Interrumpido; el portal sigue con ello", e);
        }
    }
}
