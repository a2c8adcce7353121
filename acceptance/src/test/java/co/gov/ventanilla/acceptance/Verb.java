package co.gov.ventanilla.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A verb of the operator, run as {@code ./portal} runs it. */
public final class Verb {
    private Verb() {}

    /** Exit code and all that was printed. */
    public record Result(int code, String output) {}

    /** On the home of a portal. */
    public static Result run(PortalProcess portal, String... words) {
        return run(Map.of("PORTAL_HOME", portal.home().toString()), words);
    }

    static Result run(Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-jar",
                Path.of(System.getProperty("portal.jar")).normalize().toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(new TreeMap<>(environment));
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
