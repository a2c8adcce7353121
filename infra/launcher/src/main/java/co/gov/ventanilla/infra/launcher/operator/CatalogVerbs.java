package co.gov.ventanilla.infra.launcher.operator;

import co.gov.ventanilla.infra.launcher.configuration.Installation;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.launcher.configuration.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that publish and withdraw datasets of a running portal. */
public final class CatalogVerbs {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String USAGE =
            "Uso: publish ARCHIVO.csv META.json [--dry-run] [--excepcion \"motivo\"] [--json]"
                    + " | unpublish NOMBRE [--reason \"motivo\"] [--json] | unpublish NOMBRE --version N --reason \"motivo\" [--json]";
    private static final String DOOR = "/api/interno/v1/conjuntos";

    private final OperatorDoor door;
    private final List<String> words;
    private final boolean json;
    private final PrintStream out;

    private CatalogVerbs(Path home, List<String> words, boolean json, PrintStream out) {
        this.door = new OperatorDoor(home);
        this.words = words;
        this.json = json;
        this.out = out;
    }

    public static int call(List<String> arguments, Map<String, String> environment, PrintStream out) {
        List<String> words = new ArrayList<>(arguments);
        boolean json = words.remove("--json");
        Path home = Settings.home(environment, Installation.find().root());
        CatalogVerbs verbs = new CatalogVerbs(home, words, json, out);
        return words.get(0).equals("publish") ? verbs.publish() : verbs.unpublish();
    }

    private int publish() {
        String exception = option("--excepcion");
        boolean dryRun = words.remove("--dry-run");
        if (words.size() != 3) {
            throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
        }
        Path csv = readable(words.get(1));
        String description = text(readable(words.get(2)));
        if (!json) {
            out.println("Enviando " + csv.getFileName() + " al portal, que lo revisa"
                    + (dryRun ? "..." : " y lo publica..."));
        }
        String file = read(door.send(DOOR + "/archivos", csv)).path("archivo").asText();
        ObjectNode order = MAPPER.createObjectNode();
        order.put("archivo", file)
                .put("descripcion", description)
                .put("excepcion", exception)
                .put("solo_revisar", dryRun);
        JsonNode report = read(door.order(DOOR, order.toString()));
        out.print(json ? report + "\n" : CatalogText.publication(report));
        return report.path("outcome").asText().equals("RECHAZADO") ? OperatorDoor.FAILED : 0;
    }

    private int unpublish() {
        String reason = option("--reason");
        String version = option("--version");
        boolean wrong = version != null && (!version.matches("[1-9]\\d{0,6}") || reason == null);
        if (words.size() != 2 || wrong) {
            throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
        }
        ObjectNode order = MAPPER.createObjectNode().put("motivo", reason);
        if (version != null) {
            order.put("version", Integer.parseInt(version));
        }
        String name = URLEncoder.encode(words.get(1), StandardCharsets.UTF_8);
        JsonNode answer = read(door.order(DOOR + "/" + name + "/retiro", order.toString()));
        out.print(json ? answer + "\n" : CatalogText.withdrawal(words.get(1), version));
        return 0;
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

    private static Path readable(String name) {
        Path file = Path.of(name).toAbsolutePath().normalize();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new LaunchException(LaunchException.CONFIGURATION, "No se puede leer " + file);
        }
        return file;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LaunchException(LaunchException.CONFIGURATION, file + " no es un texto en UTF-8", e);
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
