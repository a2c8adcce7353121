package co.gov.ventanilla.acceptance.bench.search;

import co.gov.ventanilla.acceptance.bench.Api;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dataset of Wi-Fi zones of the content pack, with so many rows of forty towns; and paths that ask about them. */
final class ManyZones {
    private static final Path DATA = Path.of(System.getProperty("portal.content"), "datos");
    private static final String API = "/api/v1/buscar?q=";

    private final Map<String, List<String[]>> questions = new HashMap<>();
    private final Path csv;
    private final Path meta;

    /** Writes what is to be published into a folder. */
    ManyZones(int count, Path folder) throws IOException, InterruptedException {
        csv = folder.resolve("zonas-" + count + ".csv");
        Path asked = folder.resolve("preguntas.txt");
        Engine.csv(count, csv, asked);
        for (String line : Files.readAllLines(asked)) {
            String[] parts = line.split("\t", -1);
            questions.computeIfAbsent(parts[0], any -> new ArrayList<>()).add(parts);
        }
        meta = Files.writeString(
                folder.resolve("zonas.meta.json"), description().toString());
    }

    Path csv() {
        return csv;
    }

    Path meta() {
        return meta;
    }

    /** As the city describes it, but that names may come twice and towns may lie anywhere. */
    private static ObjectNode description() throws IOException {
        ObjectNode meta = (ObjectNode)
                Api.JSON.readTree(DATA.resolve("zonas-wifi.meta.json").toFile());
        meta.remove("fallasConocidas");
        for (JsonNode column : meta.path("columnas")) {
            String name = column.path("nombre").asText();
            if (name.equals("nombre")) {
                ((ObjectNode) column.path("restricciones")).remove("unique");
            } else if (column.has("papel")) {
                ((ObjectNode) column.path("restricciones")).remove(List.of("minimum", "maximum"));
            }
        }
        return meta;
    }

    /** Sorts of questions, each with the paths that are asked one after another. */
    Map<String, List<String>> paths() {
        Map<String, List<String>> paths = new java.util.LinkedHashMap<>();
        paths.put("term", paths("TERM", API, ""));
        paths.put("two words", paths("TWO_WORDS", API, ""));
        paths.put("typo", paths("FUZZY", API, ""));
        paths.put("suggest", paths("SUGGEST", "/api/v1/sugerencias?q=", ""));
        paths.put("near", paths("NEAR", API, "wifi"));
        paths.put("text near", paths("TEXT_NEAR", API, "wifi "));
        paths.put("page with facets", paths("TERM", "/buscar?q=", ""));
        return paths;
    }

    private List<String> paths(String topic, String to, String before) {
        return questions.get(topic).stream()
                .map(parts -> to
                        + URLEncoder.encode((before + parts[1]).strip(), StandardCharsets.UTF_8)
                        + (parts[2].isEmpty() ? "" : "&lat=" + parts[2] + "&lon=" + parts[3]))
                .toList();
    }
}
