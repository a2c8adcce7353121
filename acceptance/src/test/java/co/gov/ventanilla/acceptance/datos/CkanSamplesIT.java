package co.gov.ventanilla.acceptance.datos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import co.gov.ventanilla.acceptance.Portals;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every recorded answer of a real CKAN 2.10 beside ours to the same question: status, names, JSON types, nullability. The recordings lie beside the checkout, in
 * {@code ../shared/data/ckan-samples}; where they are missing the test says so.
 */
class CkanSamplesIT {
    private static final Path SAMPLES = Stream.of("../../shared", "../../../shared")
            .map(p -> Path.of(p, "data/ckan-samples"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("../../shared/data/ckan-samples"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Samples that are no question to the read side of the actions, with what holds instead. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry(
                    "api_4_unknown", "the page of an unknown version is ours, only its status counts: see AccionesIT"),
            Map.entry("package_search_jsonp", "no JSONP: a parameter callback is unknown"),
            Map.entry("datastore_dump_csv", "the whole table is a file of the dataset"),
            Map.entry("datastore_dump_json", "the whole table is a file of the dataset"),
            Map.entry("datastore_create", "write side"),
            Map.entry("package_create_invalid", "write side"),
            Map.entry("dataset_ttl", "the graph of a dataset is DCAT-AP 3: tests of opendata.dcat"),
            Map.entry("dataset_xml", "the graph of a dataset is DCAT-AP 3: tests of opendata.dcat"),
            Map.entry("dataset_jsonld", "the graph of a dataset is DCAT-AP 3: tests of opendata.dcat"),
            Map.entry("catalog_ttl_page_head", "the graph of the catalog is DCAT-AP 3: tests of opendata.dcat"));

    /** Where our answer differs on purpose: path in the answer, reason. */
    private static final Map<String, String> ALLOWED = new LinkedHashMap<>();

    static {
        ALLOWED.put("statement", "SQL is not shown");
        ALLOWED.put("params", "SQL is not shown");
        ALLOWED.put("creator_user_id", "nobody has an account here: null");
        ALLOWED.put("author_email", "a unit without a mailbox: null");
        ALLOWED.put("maintainer_email", "a unit without a mailbox: null");
        ALLOWED.put("license_url", "a dataset without a declared licence has none");
        ALLOWED.put("users", "accounts are not public: always empty");
        ALLOWED.put("result.email_hash", "accounts are not public");
        ALLOWED.put("index_name", "columns have no index of their own: null");
    }

    private static String url;
    private static String resource;

    @BeforeAll
    static void ask() throws Exception {
        url = Portals.shared().url();
        JsonNode dataset = get("/api/3/action/package_show?id=zonas-wifi").path("result");
        for (JsonNode one : dataset.path("resources")) {
            resource = one.path("datastore_active").asBoolean() ? one.path("id").asText() : resource;
        }
    }

    static Stream<String> samples() throws IOException {
        if (!Files.isDirectory(SAMPLES)) {
            return Stream.of("missing");
        }
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".json"))
                    .map(n -> n.substring(0, n.length() - 5))
                    .filter(n -> !n.startsWith("write_") && !OTHERS.containsKey(n))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isAnsweredAlike(String name) throws Exception {
        assumeTrue(!name.equals("missing"), SAMPLES + " is missing: the recorded answers of CKAN are not compared");
        JsonNode sample = JSON.readTree(SAMPLES.resolve(name + ".json").toFile());
        HttpResponse<String> answer = ask(sample.path("request"));

        assertThat(answer.statusCode())
                .as(answer.body())
                .isEqualTo(sample.path("response").path("status").asInt());
        JsonNode theirs = sample.path("response").path("body");
        if (theirs.isContainerNode()) {
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .isEqualToIgnoringCase("application/json;charset=utf-8");
            alike("", theirs, JSON.readTree(answer.body()));
        }
    }

    /** The question with the names and ids that this catalog has. */
    private static HttpResponse<String> ask(JsonNode request) throws Exception {
        String path = ours(request.path("path").asText());
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url + path));
        if (request.path("method").asText().equals("POST")) {
            JsonNode body = request.path("body");
            String text = ours(body.isTextual() ? body.asText() : body.toString());
            builder.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(text));
        }
        return CLIENT.send(builder.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String ours(String text) {
        return text.replaceAll("desercion-escolar-[a-z0-9-]+", "zonas-wifi")
                .replaceAll("ac200ea9-4611-5c1b-be75-71843afaeb38|8c3be6f3-eaf4-4cd2-96b1-52aac2b7c022", resource)
                .replace("06545bdd-a26c-5314-823e-6985a212e29d", "zonas-wifi")
                .replace("id=secretaria-de-educacion", "id=tic")
                .replace("agricultura-y-desarrollo-rural", "ciencia-y-tecnologia")
                .replace("tag_show?id=2014", "tag_show?id=PETI")
                .replace(
                        "recently_changed_packages_activity_list?limit=2",
                        "recently_changed_packages_activity_list?limit=90");
    }

    private static JsonNode get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
        return JSON.readTree(
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static void alike(String path, JsonNode theirs, JsonNode ours) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        if (ALLOWED.containsKey(last) || theirs.isNull()) {
            return;
        }
        assertThat(ours.getNodeType()).as(path + ": " + ours).isEqualTo(theirs.getNodeType());
        if (theirs.isObject() && !isByValue(path)) {
            theirs.properties().forEach(f -> {
                boolean there = ours.has(f.getKey()) || ALLOWED.containsKey(f.getKey());
                assertThat(there).as(path + "." + f.getKey() + " in " + ours).isTrue();
                if (ours.has(f.getKey())) {
                    alike(path + "." + f.getKey(), f.getValue(), ours.get(f.getKey()));
                }
            });
        } else if (theirs.isArray() && !theirs.isEmpty() && !ours.isEmpty()) {
            alike(path + ".0", theirs.get(0), living(ours));
        }
    }

    /** The first element; of activities the first of a dataset that is still there, because of what was withdrawn only the name is told. */
    private static JsonNode living(JsonNode list) {
        for (JsonNode one : list) {
            if (!one.at("/data/package/state").asText().equals("deleted")) {
                return one;
            }
        }
        return list.get(0);
    }

    /** Objects whose names are data: counts of facets, cells of a row, the errors of a parameter. */
    private static boolean isByValue(String path) {
        return List.of(".result.facets", ".result.records.0", ".result.filters").stream()
                .anyMatch(path::startsWith);
    }
}
