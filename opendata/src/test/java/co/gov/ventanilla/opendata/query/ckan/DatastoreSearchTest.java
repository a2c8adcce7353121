package co.gov.ventanilla.opendata.query.ckan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.query.AskedCatalog;
import co.gov.ventanilla.opendata.query.BadQuery;
import co.gov.ventanilla.opendata.query.NaiveTable;
import co.gov.ventanilla.opendata.query.QueryTimeout;
import co.gov.ventanilla.opendata.query.Reader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as CKAN answers them, against recorded answers of CKAN 2.10 and against a table in memory. */
@org.jspecify.annotations.NullUnmarked
class DatastoreSearchTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ID = "8c3be6f3-eaf4-4cd2-96b1-52aac2b7c022";
    private static final Links NO_LINKS = new Links("/api/3/action/datastore_search", Map.of());
    private static final NaiveTable NAIVE = new NaiveTable(new Random(11), 300);

    @TempDir
    static Path home;

    static DatasetVersion wifi;
    static DatasetVersion random;
    static AskedCatalog asked;
    static DatastoreSearch search;

    @BeforeAll
    static void start() throws Exception {
        asked = new AskedCatalog(home);
        search = new DatastoreSearch(asked.connection);
        wifi = asked.publish(
                "zonas",
                wifiCsv(),
                "id:string",
                "nombre:string",
                "direccion:string",
                "comuna:integer",
                "velocidad_mbps:integer",
                "latitud:number",
                "longitud:number");
        random = asked.publish("azar", NAIVE.csv(), NaiveTable.described());
    }

    @AfterAll
    static void stop() throws Exception {
        asked.close();
    }

    private static String wifiCsv() throws IOException {
        StringBuilder csv = new StringBuilder("id,nombre,direccion,comuna,velocidad_mbps,latitud,longitud\n");
        for (JsonNode row : sample("datastore_create").at("/request/body/records")) {
            List<String> cells = new ArrayList<>();
            row.forEach(c -> cells.add(c.isNull() ? "" : "\"" + c.asText() + "\""));
            csv.append(String.join(",", cells)).append('\n');
        }
        return csv.toString();
    }

    private static JsonNode sample(String name) throws IOException {
        try (InputStream in = DatastoreSearchTest.class.getResourceAsStream("/ckan/" + name + ".json")) {
            return MAPPER.readTree(in);
        }
    }

    /** Asks as the recorded request did. */
    private static ObjectNode ask(JsonNode request) {
        String[] address = request.path("path").asText().split("\\?", 2);
        Map<String, List<String>> query = new LinkedHashMap<>();
        ObjectNode parameters = MAPPER.createObjectNode();
        for (String pair : address.length == 1 ? new String[0] : address[1].split("&")) {
            String[] parts = URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2);
            query.computeIfAbsent(parts[0], n -> new ArrayList<>()).add(parts[1]);
            parameters.put(parts[0], parts[1]);
        }
        JsonNode body = request.path("body");
        return search.search(wifi, ID, body.isObject() ? body : parameters, new Links(address[0], query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_filters",
                "_filters_list",
                "_lists",
                "_csv",
                "_tsv",
                "_distinct",
                "_no_total",
                "_offset",
                "_limit_over_cap",
                "_q",
                "_q_column"
            })
    void answersAreThoseThatWereRecorded(String name) throws IOException {
        JsonNode recorded = sample("datastore_search" + name);
        ObjectNode expected = (ObjectNode) recorded.at("/response/body/result");

        ObjectNode result = ask(recorded.path("request"));

        assertThat(ids(result.path("fields"))).isEqualTo(ids(expected.path("fields")));
        result.path("fields")
                .forEach(f -> assertThat(f.path("type").isTextual()).isTrue());
        result.remove("fields");
        expected.remove("fields");
        if (name.equals("_q")) {
            result.path("records")
                    .forEach(r -> assertThat(r.path("rank").isNumber()).isTrue());
            result.remove("records");
            expected.remove("records");
        }
        assertThat(result.equals(SAME_NUMBERS, expected))
                .as("%s%nis not%n%s", result, expected)
                .isTrue();
    }

    private static final Comparator<JsonNode> SAME_NUMBERS = (a, b) ->
            a.equals(b) || (a.isNumber() && b.isNumber() && a.decimalValue().compareTo(b.decimalValue()) == 0) ? 0 : 1;

    private static List<String> ids(JsonNode fields) {
        return StreamSupport.stream(fields.spliterator(), false)
                .map(f -> f.path("id").asText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_bad_field", "_bad_filter", "_bad_type"})
    void faultsAreThoseThatWereRecorded(String name) throws IOException {
        JsonNode recorded = sample("datastore_search" + name);
        ObjectNode expected = (ObjectNode) recorded.at("/response/body/error");

        BadQuery fault = catchThrowableOfType(BadQuery.class, () -> ask(recorded.path("request")));

        expected.remove("info");
        ObjectNode told = fault.ckan();
        JsonNode info = told.remove("info");
        assertThat(told).isEqualTo(expected);
        assertThat(info == null || !info.has("statement")).isTrue();
        assertThat(fault.getMessage()).contains("columna");
    }

    private static ObjectNode ask(DatasetVersion version, String json) throws IOException {
        return search.search(version, ID, MAPPER.readTree(json), NO_LINKS);
    }

    private static List<Integer> rows(DatasetVersion version, String json) throws IOException {
        List<Integer> ids = new ArrayList<>();
        ask(version, json).path("records").forEach(r -> ids.add(r.path("_id").intValue()));
        return ids;
    }

    @Test
    void filtersCompareInEveryWay() throws IOException {
        assertThat(rows(wifi, "{'filters':{'comuna':{'gte':6,'lt':8}}}".replace('\'', '"')))
                .containsExactly(1, 3, 4, 5, 6, 11);
        assertThat(rows(wifi, "{\"filters\":{\"comuna\":[{\"lte\":1},{\"gt\":7},null]}}"))
                .containsExactly(7, 8, 10, 13);
        assertThat(rows(wifi, "{\"filters\":{\"comuna\":{\"ne\":7}}}"))
                .hasSize(11)
                .contains(13);
        assertThat(rows(wifi, "{\"filters\":{\"comuna\":null}}")).containsExactly(13);
        assertThat(rows(wifi, "{\"filters\":{\"comuna\":[]}}")).isEmpty();
        assertThat(rows(wifi, "{\"filters\":{\"comuna\":{\"in\":[1,\"8\",null]}}}"))
                .containsExactly(7, 8, 10, 13);
        assertThat(
                        rows(
                                wifi,
                                "{\"filters\":{\"$or\":[{\"comuna\":1},{\"nombre\":\"Tigreros\",\"comuna\":{\"eq\":8}}],\"velocidad_mbps\":30}}"))
                .containsExactly(7, 8);
        assertThat(rows(wifi, "{\"filters\":{\"nombre\":{\"like\":\"%BOLÍ_AR\"}}}"))
                .containsExactly(6, 8);
        assertThat(rows(wifi, "{\"filters\":{\"latitud\":\"4.5290000\"}}")).isEmpty();
        assertThat(rows(wifi, "{\"filters\":\"{\\\"_id\\\": [2, 16]}\"}")).containsExactly(2, 16);
        assertThat(rows(wifi, "{\"filters\":{}}")).hasSize(16);
    }

    @Test
    void wordsAreFoundWithoutAccentsAndCase() throws IOException {
        assertThat(rows(wifi, "{\"q\":\"simon BOLIVAR\"}")).containsExactly(8);
        assertThat(rows(wifi, "{\"q\":\"batallon 24\"}")).containsExactly(4);
        assertThat(rows(wifi, "{\"q\":\"bosq\"}")).isEmpty();
        assertThat(rows(wifi, "{\"q\":\"bosq:* | tigreros\",\"plain\":false}")).containsExactlyInAnyOrder(7, 16);
        assertThat(rows(wifi, "{\"q\":\"parque & !sucre & !'25 de mayo'\",\"plain\":\"false\"}"))
                .containsExactlyInAnyOrder(2, 5, 16);
        assertThat(rows(wifi, "{\"q\":\"{\\\"nombre\\\":\\\"parque\\\",\\\"direccion\\\":\\\"carrera\\\"}\"}"))
                .containsExactlyInAnyOrder(1, 5, 16);
        assertThat(rows(wifi, "{\"full_text\":\"parque\"}")).containsExactly(1, 2, 5, 15, 16);
        assertThat(rows(wifi, "{\"q\":\"#\"}")).isEmpty();
        assertThat(rows(wifi, "{\"q\":\"\"}")).hasSize(16);
        assertThat(rows(wifi, "{\"q\":\"parque\",\"sort\":\"rank\"}"))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(ask(wifi, "{\"q\":{\"nombre\":\"50\"},\"fields\":[\"rank nombre\"]}")
                        .path("records")
                        .get(0)
                        .path("rank nombre")
                        .decimalValue())
                .isEqualByComparingTo("0.4");
    }

    @Test
    void sortTakesDirectionsAndEmptyCells() throws IOException {
        assertThat(rows(wifi, "{\"sort\":\"comuna desc nulls last, nombre desc\",\"limit\":3}"))
                .containsExactly(7, 10, 3);
        assertThat(rows(wifi, "{\"sort\":\"\\\"comuna\\\" DESC\",\"limit\":2}")).containsExactly(13, 7);
        assertThat(rows(wifi, "{\"sort\":[\"comuna nulls first\",\"_id desc\"],\"limit\":2}"))
                .containsExactly(13, 8);
    }

    @Test
    void wrongParametersAreToldAsCkanDoes() {
        assertThat(fault("{\"sort\":\"comuna sideways\"}"))
                .isEqualTo("{\"sort\":[\"invalid value \\\"comuna sideways\\\"\"],\"__type\":\"Validation Error\"}");
        assertThat(fault("{\"limit\":\"x\"}")).contains("\"limit\":[\"Invalid integer\"]");
        assertThat(fault("{\"offset\":-1}")).contains("\"offset\":[\"Must be a natural number\"]");
        assertThat(fault("{\"records_format\":\"xml\"}")).contains("\"records_format\":");
        assertThat(fault("{\"filters\":\"{\"}")).contains("\"filters\":[\"Could not parse as valid JSON\"]");
        assertThat(fault("{\"filters\":[1]}")).contains("\"filters\":");
        assertThat(fault("{\"filters\":{\"comuna\":{\"regexp\":1}}}")).contains("invalid operator");
        assertThat(fault("{\"filters\":{\"comuna\":{\"like\":\"1\"}}}")).contains("invalid operator");
        assertThat(fault("{\"q\":{\"nada\":\"x\"}}")).contains("\"q\":[\"invalid value \\\"nada\\\"\"]");
        assertThat(fault("{\"q\":\"(\",\"plain\":false}")).contains("\"query\":[\"Invalid query\"]");
        assertThat(fault("{\"distinct\":true,\"fields\":\"comuna\",\"sort\":\"nombre\"}"))
                .contains("\"sort\":");
        assertThat(fault("{\"filters\":{\"comuna\":[[1]]}}")).contains("Invalid query");
        assertThat(fault("{\"filters\":{\"comuna\":"
                        + IntStream.range(0, 1_001).boxed().toList() + "}}"))
                .contains("Too many");
        assertThat(fault("{\"filters\":" + "{\"$or\":[".repeat(9) + "{}" + "]}".repeat(9) + "}"))
                .contains("filters");
    }

    private static String fault(String json) {
        return catchThrowableOfType(BadQuery.class, () -> ask(wifi, json))
                .ckan()
                .toString();
    }

    @Test
    void typedCellsAreWrittenAsCkanDoes() throws IOException {
        DatasetVersion typed = asked.publish(
                "tipos",
                "_id,n,b,d,i,h,a,vacía\nx,1.50,true,2024-02-29,2026-01-31T20:00:00-05:00,08:30,1999,\ny,-0.0000000001,false,,2026-01-31T20:00:00.25-05:00,,,\n",
                "_id:string",
                "n:number",
                "b:boolean",
                "d:date",
                "i:datetime",
                "h:time",
                "a:year",
                "vacía:string");

        ObjectNode result = ask(typed, "{}");

        assertThat(result.path("records").get(0).toString())
                .isEqualTo(
                        "{\"_id\":\"x\",\"n\":1.50,\"b\":true,\"d\":\"2024-02-29\",\"i\":\"2026-02-01T01:00:00\",\"h\":\"08:30:00\",\"a\":1999,\"vacía\":null}");
        assertThat(result.path("records").get(1).path("i").asText()).isEqualTo("2026-02-01T01:00:00.250000");
        assertThat(result.path("fields").toString())
                .contains(
                        "{\"id\":\"i\",\"type\":\"timestamp\",\"info\":{\"label\":\"Columna i\",\"notes\":\"Lo que dice i\"}}");
        assertThat(ask(typed, "{\"filters\":{\"i\":\"2026-02-01T01:00:00\"}}")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ask(typed, "{\"records_format\":\"csv\",\"sort\":\"n\"}")
                        .path("records")
                        .asText())
                .isEqualTo(
                        "y,-0.0000000001,false,,2026-02-01T01:00:00.250000,,,\nx,1.50,true,2024-02-29,2026-02-01T01:00:00,08:30:00,1999,\n");
    }

    @Test
    void hostileNamesAndValuesAreOnlyNamesAndValues() throws IOException {
        for (String name : NaiveTable.NAMES) {
            String json = MAPPER.writeValueAsString(name);
            assertThat(ask(
                                    random,
                                    "{\"fields\":[" + json + "],\"filters\":{" + json + ":null},\"sort\":[" + json
                                            + "],\"q\":{" + json + ":\"zona\"}}")
                            .path("total")
                            .asInt(-1))
                    .isZero();
            assertThat(ask(random, "{\"fields\":" + MAPPER.writeValueAsString(name) + ",\"limit\":1}")
                            .path("records")
                            .get(0)
                            .has(name))
                    .isTrue();
        }
        for (String value :
                List.of("' or 1=1 --", "\"; drop table dataset; --", "\\", "%", "?", "${x}", "$1", "'::text")) {
            String json = MAPPER.writeValueAsString(value);
            assertThat(rows(random, "{\"filters\":{\"texto\":" + json + "}}"))
                    .as(value)
                    .isEmpty();
            assertThat(rows(random, "{\"filters\":{\"texto\":{\"like\":" + json + "}}}"))
                    .hasSize(value.equals("%") ? filled(0) : 0);
            assertThat(fault("{\"filters\":{" + json + ":1}}")).contains("invalid value");
            assertThat(fault("{\"sort\":" + json + "}")).contains("invalid value");
        }
        assertThat(asked.catalog.datasets.byName("azar")).isPresent();
    }

    private static int filled(int column) {
        return (int) NAIVE.rows.stream()
                .filter(r -> !r.get(column).isEmpty())
                .limit(100)
                .count();
    }

    @Test
    void randomSearchesGiveWhatATableInMemoryGives() throws IOException {
        Random dice = new Random(5);
        for (int i = 0; i < 150; i++) {
            int filtered = dice.nextInt(NaiveTable.NAMES.size());
            String operator = List.of(
                            "eq",
                            "ne",
                            "in",
                            "eq",
                            NaiveTable.TYPES.get(filtered).name().equals("BOOLEAN") ? "ne" : "gte")
                    .get(dice.nextInt(5));
            List<String> values = operator.equals("in")
                    ? List.of(NAIVE.any(filtered), NAIVE.any(filtered))
                    : List.of(NAIVE.any(filtered));
            int sorted = dice.nextInt(NaiveTable.NAMES.size());
            boolean down = dice.nextBoolean();
            boolean last = dice.nextBoolean();
            int offset = dice.nextInt(40);
            ObjectNode asked = MAPPER.createObjectNode();
            ArrayNode list = MAPPER.createArrayNode();
            values.forEach(list::add);
            asked.putObject("filters")
                    .putObject(NaiveTable.NAMES.get(filtered))
                    .set(operator, operator.equals("in") ? list : list.get(0));
            asked.putArray("sort")
                    .add("\"" + NaiveTable.NAMES.get(sorted) + "\"" + (down ? " desc" : "")
                            + (last ? " nulls last" : " nulls first"));
            asked.put("limit", 30).put("offset", offset);

            List<Integer> all = IntStream.range(0, NAIVE.rows.size())
                    .filter(r -> NaiveTable.holds(filtered, NAIVE.rows.get(r).get(filtered), operator, values))
                    .boxed()
                    .sorted(NAIVE.by(sorted, down, last).thenComparing(Comparator.naturalOrder()))
                    .toList();

            assertThat(rows(random, asked.toString()))
                    .as(asked.toString())
                    .isEqualTo(
                            all.stream().skip(offset).limit(30).map(r -> r + 1).toList());
            assertThat(ask(random, asked.toString()).path("total").asInt()).isEqualTo(all.size());
        }
    }

    @Test
    void theLastPageOfALargeTableIsAsNearAsTheFirstAndALongSearchEnds() throws IOException {
        DatasetVersion large = asked.large("grande", "repeat('palabra ', 20) || i, i % 10", 150_000);

        assertThat(rows(large, "{\"offset\":149999}")).containsExactly(150_000);
        assertThat(rows(large, "{\"offset\":9223372036854775807}")).isEmpty();
        assertThat(rows(large, "{\"offset\":9223372036854775807,\"filters\":{\"n\":1}}"))
                .isEmpty();
        assertThat(ask(large, "{\"limit\":0}").path("total").asLong()).isEqualTo(large.rows());
        DatastoreSearch hasty =
                new DatastoreSearch(new Reader(asked.connection, Duration.ofMillis(30), Duration.ofMillis(30)));
        assertThatThrownBy(() -> hasty.search(large, ID, MAPPER.readTree("{\"q\":\"nunca jamás\"}"), NO_LINKS))
                .isInstanceOfSatisfying(
                        QueryTimeout.class, t -> assertThat(t.ckan().toString()).contains("Search took too long"))
                .hasMessageContaining("tarda demasiado");
        assertThat(hasty.search(large, ID, MAPPER.readTree("{\"offset\":149998}"), NO_LINKS)
                        .path("records"))
                .hasSize(2);
    }
}
