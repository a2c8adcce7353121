package co.gov.ventanilla.infra.launcher.operator;

import co.gov.ventanilla.infra.launcher.configuration.Installation;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.launcher.configuration.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verb as it was called: its words, the door of the running portal, and where and how its answer goes.
 *
 * @param words what was written, the verb first; options are taken out of them one by one
 * @param json whether the answer is for a program
 * @param usage said when the words are wrong
 */
record VerbCall(OperatorDoor door, List<String> words, boolean json, PrintStream out, String usage) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static VerbCall of(List<String> arguments, Map<String, String> environment, PrintStream out, String usage) {
        List<String> words = new ArrayList<>(arguments);
        boolean json = words.remove("--json");
        OperatorDoor door =
                new OperatorDoor(Settings.home(environment, Installation.find().root()));
        return new VerbCall(door, words, json, out, usage);
    }

    /** Takes an option and its value out of the words; null when it is not there. */
    @Nullable
    String option(String name) {
        int at = words.indexOf(name);
        if (at < 0) {
            return null;
        }
        if (at + 1 >= words.size()) {
            throw new LaunchException(LaunchException.CONFIGURATION, usage);
        }
        words.remove(at);
        return words.remove(at);
    }

    /** Tells people how it goes. */
    void say(String line) {
        if (!json) {
            out.println(line);
        }
    }

    /** Ends with what the portal answered, or with that in words. */
    void answer(JsonNode answer, String inWords) {
        out.print(json ? answer + "\n" : inWords);
    }

    static JsonNode read(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new LaunchException(OperatorDoor.FAILED, "El portal no respondió JSON", e);
        }
    }
}
