package co.gov.ventanilla.infra.launcher.operator;

import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The verbs that publish and withdraw datasets of a running portal. */
public final class CatalogVerbs {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String USAGE =
            "Uso: publish ARCHIVO.csv META.json [--dry-run] [--excepcion \"motivo\"] [--json]"
                    + " | unpublish NOMBRE [--reason \"motivo\"] [--json] | unpublish NOMBRE --version N --reason \"motivo\" [--json]";
    private static final String DOOR = "/api/interno/v1/conjuntos";

    private final VerbCall call;

    private CatalogVerbs(VerbCall call) {
        this.call = call;
    }

    public static int call(List<String> arguments, Map<String, String> environment, PrintStream out) {
        CatalogVerbs verbs = new CatalogVerbs(VerbCall.of(arguments, environment, out, USAGE));
        return verbs.call.words().get(0).equals("publish") ? verbs.publish() : verbs.unpublish();
    }

    private int publish() {
        String exception = call.option("--excepcion");
        List<String> words = call.words();
        boolean dryRun = words.remove("--dry-run");
        if (words.size() != 3) {
            throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
        }
        Path csv = readable(words.get(1));
        String description = text(readable(words.get(2)));
        call.say("Enviando " + csv.getFileName() + " al portal, que lo revisa" + (dryRun ? "..." : " y lo publica..."));
        String file = VerbCall.read(call.door().send(DOOR + "/archivos", csv))
                .path("archivo")
                .asText();
        ObjectNode order = MAPPER.createObjectNode();
        order.put("archivo", file)
                .put("descripcion", description)
                .put("excepcion", exception)
                .put("solo_revisar", dryRun);
        JsonNode report = VerbCall.read(call.door().order(DOOR, order.toString()));
        call.answer(report, CatalogText.publication(report));
        return report.path("outcome").asText().equals("RECHAZADO") ? OperatorDoor.FAILED : 0;
    }

    private int unpublish() {
        String reason = call.option("--reason");
        String version = call.option("--version");
        List<String> words = call.words();
        boolean wrong = version != null && (!version.matches("[1-9]\\d{0,6}") || reason == null);
        if (words.size() != 2 || wrong) {
            throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
        }
        ObjectNode order = MAPPER.createObjectNode().put("motivo", reason);
        if (version != null) {
            order.put("version", Integer.parseInt(version));
        }
        String name = URLEncoder.encode(words.get(1), StandardCharsets.UTF_8);
        JsonNode answer = VerbCall.read(call.door().order(DOOR + "/" + name + "/retiro", order.toString()));
        call.answer(answer, CatalogText.withdrawal(words.get(1), version));
        return 0;
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
}
