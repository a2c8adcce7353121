package co.gov.ventanilla.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Figures of one run of one benchmark, and the page that is made from the newest run of each. */
public final class Figures {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final ObjectNode run = JSON.createObjectNode();
    private final ArrayNode rows = run.putArray("figures");

    /** @param name verb behind {@code ./portal bench} and name of the file; @param title what is measured, in one sentence */
    public Figures(String name, String title) {
        this.name = name;
        run.put("title", title);
    }

    /** Adds a figure. @param goal what it must keep, in words; empty when it is only told */
    public Figures add(String what, double value, String unit, String goal) {
        rows.addObject()
                .put("what", what)
                .put("value", Double.parseDouble(String.format(Locale.ROOT, "%.4g", value)))
                .put("unit", unit)
                .put("goal", goal);
        return this;
    }

    /** Prints the run, as JSON when asked for, and writes it with the commit; then makes the page anew. */
    public void publish(List<String> arguments) throws IOException, InterruptedException {
        run.put("command", ("./portal bench " + name + " " + String.join(" ", arguments)).strip());
        run.put("commit", commit());
        run.put("date", LocalDate.now(ZoneId.of("UTC")).toString());
        run.put("processors", Runtime.getRuntime().availableProcessors());
        Path folder = Files.createDirectories(root().resolve("docs/figures"));
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(run) + "\n";
        Files.writeString(folder.resolve(name + ".json"), text);
        Files.writeString(folder.resolve("README.md"), page(folder));
        System.out.print(arguments.contains("--json") ? text : table(run));
    }

    public static Path root() {
        return Path.of(System.getProperty("portal.root"));
    }

    /** The commit that was measured, with "-dirty" when something else than figures differs from it. */
    private static String commit() throws IOException, InterruptedException {
        String commit = git("describe", "--always");
        String changed = git("status", "--porcelain", "--", ".", ":!docs/figures");
        return changed.isEmpty() ? commit : commit + "-dirty";
    }

    private static String git(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("git", "-C", root().toString()));
        all.addAll(List.of(command));
        Process git = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? said : "unknown";
    }

    private static String page(Path folder) throws IOException {
        StringBuilder page = new StringBuilder(
                "# Figures\n\nMade by `./portal bench NAME` from the newest run of each: do not edit. "
                        + "Machines are noisy: trust ratios of one run.\n");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                JsonNode one = JSON.readTree(file.toFile());
                page.append("\n## ").append(one.path("title").asText()).append("\n\n");
                page.append('`').append(one.path("command").asText()).append("`, commit ");
                page.append(one.path("commit").asText())
                        .append(", ")
                        .append(one.path("date").asText());
                page.append(", ")
                        .append(one.path("processors").asInt())
                        .append(" processors\n\n")
                        .append(table(one));
            }
        }
        return page.toString();
    }

    private static String table(JsonNode run) {
        StringBuilder table = new StringBuilder("| figure | value | goal |\n|---|---|---|\n");
        for (JsonNode row : run.path("figures")) {
            table.append("| ").append(row.path("what").asText()).append(" | ");
            table.append((row.path("value").decimalValue().stripTrailingZeros().toPlainString() + " "
                            + row.path("unit").asText())
                    .strip());
            table.append(" | ").append(row.path("goal").asText()).append(" |\n");
        }
        return table.toString();
    }
}
