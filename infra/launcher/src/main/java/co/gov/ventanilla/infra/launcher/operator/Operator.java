package co.gov.ventanilla.infra.launcher.operator;

import co.gov.ventanilla.infra.launcher.configuration.Installation;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.launcher.configuration.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
public final class Operator {
    private static final int FAILED = OperatorDoor.FAILED;
    private static final String USAGE =
            "Uso: pqrsd list [--sospechosas] | pqrsd show RADICADO | pqrsd review RADICADO NOTA"
                    + " | pqrsd release RADICADO adjunto:N MOTIVO"
                    + " | pqrsd suppress RADICADO solicitante|texto|mensaje:EVENTO|adjunto:N ACTO"
                    + " | mail list | mail resend NÚMERO... | verify-ledger | status | backup CARPETA; todos con [--json]";
    private static final String PETITIONS = "/api/interno/v1/pqrsd";
    private static final Pattern CONTENT = Pattern.compile("(solicitante|texto|mensaje|adjunto)(?::(\\d{1,18}))?");

    private final OperatorDoor door;
    private final boolean json;
    private final PrintStream out;

    private Operator(Path home, boolean json, PrintStream out) {
        this.door = new OperatorDoor(home);
        this.json = json;
        this.out = out;
    }

    /** Answers the exit code. @param arguments the verb and its words */
    public static int call(List<String> arguments, Map<String, String> environment, PrintStream out) {
        List<String> words = new ArrayList<>(arguments);
        boolean json = words.remove("--json");
        Path home = Settings.home(environment, Installation.find().root());
        return new Operator(home, json, out).call(words);
    }

    private int call(List<String> words) {
        if (words.size() == 2 && words.get(0).equals("backup")) {
            return backup(Path.of(words.get(1)).toAbsolutePath().normalize());
        }
        List<String> rest = words.subList(Math.min(2, words.size()), words.size());
        return switch (String.join(" ", words.subList(0, words.size() - rest.size()))) {
            case "verify-ledger" -> {
                JsonNode answer = print("/api/interno/v1/libro/verificacion", OperatorText::verification);
                yield answer.path("correcta").asBoolean() ? 0 : FAILED;
            }
            case "status" -> shown("/api/interno/v1/estado", OperatorText::details);
            case "pqrsd list" -> list(rest);
            case "pqrsd show" -> shown(petition(counted(rest, 1), ""), OperatorText::details);
            case "pqrsd review" -> {
                String order = json().put("nota", counted(rest, 2).get(1)).toString();
                yield ordered(petition(rest, "/revision"), order);
            }
            case "pqrsd release" -> content(counted(rest, 3), "/liberacion", "motivo");
            case "pqrsd suppress" -> content(counted(rest, 3), "/supresion", "acto");
            case "mail list" -> {
                counted(rest, 0);
                yield shown("/api/interno/v1/correo/dudosos?limite=1000", OperatorText::mails);
            }
            case "mail resend" -> resend(rest);
            default -> throw usage();
        };
    }

    private static LaunchException usage() {
        return new LaunchException(LaunchException.CONFIGURATION, USAGE);
    }

    private static ObjectNode json() {
        return new ObjectMapper().createObjectNode();
    }

    private static List<String> counted(List<String> words, int many) {
        if (words.size() != many) {
            throw usage();
        }
        return words;
    }

    private static String petition(List<String> words, String act) {
        return PETITIONS + "/" + URLEncoder.encode(words.get(0), StandardCharsets.UTF_8) + act;
    }

    private int list(List<String> rest) {
        if (rest.equals(List.of("--sospechosas"))) {
            return shown("/api/interno/v1/sospechosas?limite=1000", OperatorText::suspects);
        }
        counted(rest, 0);
        return shown(PETITIONS, OperatorText::table);
    }

    /** An act on one content of a petition. @param words number of the petition, content, why */
    private int content(List<String> words, String act, String reason) {
        Matcher content = CONTENT.matcher(words.get(1));
        if (!content.matches()) {
            throw usage();
        }
        ObjectNode order = json().put("contenido", content.group(1).toUpperCase(Locale.ROOT))
                .put("numero", content.group(2) == null ? 0 : Long.parseLong(content.group(2)))
                .put(reason, words.get(2));
        return ordered(petition(words, act), order.toString());
    }

    /** One after the other; the first that cannot be sent again ends it. */
    private int resend(List<String> numbers) {
        if (numbers.isEmpty() || !numbers.stream().allMatch(n -> n.matches("\\d{1,18}"))) {
            throw usage();
        }
        for (String number : numbers) {
            ordered("/api/interno/v1/correo/" + number + "/reenvio", "{}");
        }
        return 0;
    }

    private int shown(String path, Function<JsonNode, String> text) {
        print(path, text);
        return 0;
    }

    private int ordered(String path, String order) {
        printBody(door.order(path, order), OperatorText::details);
        return 0;
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
        String asked = json().put("carpeta", folder.toString()).toString();
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
