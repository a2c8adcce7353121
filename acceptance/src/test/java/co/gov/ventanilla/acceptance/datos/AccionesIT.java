package co.gov.ventanilla.acceptance.datos;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.acceptance.Portals;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalog as harvesters and programs ask it, with the manners that were recorded of real clients. */
class AccionesIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static String url;

    @BeforeAll
    static void start() {
        url = Portals.shared().url();
    }

    @Test
    void aHarvesterPagesUntilNothingIsLeft() throws Exception {
        List<String> names = new ArrayList<>();
        String before = "";
        for (int start = 0; ; start += 5) {
            HttpResponse<String> page = get("/api/3/action/package_search?rows=5&sort=id+asc&start=" + start);
            assertThat(page.body()).isNotEqualTo(before);
            before = page.body();
            JsonNode results = JSON.readTree(page.body()).path("result").path("results");
            if (results.isEmpty()) {
                break;
            }
            results.forEach(r -> names.add(r.path("name").asText()));
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
    }

    @Test
    void postsWithoutAVersionAreAnsweredAndNotRedirected() throws Exception {
        HttpResponse<String> answer =
                post("/api/action/package_show", "{\"id\": \"zonas-wifi\"}", "Authorization", "una-clave");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode dataset = JSON.readTree(answer.body()).path("result");
        assertThat(dataset.path("resources").findValuesAsText("format"))
                .containsExactly("XLSX", "CSV", "JSON", "JSONL", "GeoJSON", "ZIP");
        for (JsonNode resource : dataset.path("resources")) {
            HttpRequest head = HttpRequest.newBuilder(URI.create(
                            url + URI.create(resource.path("url").asText()).getPath()))
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .build();
            HttpResponse<Void> file = CLIENT.send(head, HttpResponse.BodyHandlers.discarding());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Length").orElse(""))
                    .isEqualTo(resource.path("size").asText());
        }
    }

    @Test
    void aProgramOfAnotherSiteMayAsk() throws Exception {
        HttpResponse<String> answer = post("/api/3/action/package_list", "{}", "Origin", "https://otra.example.org");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void filtersMeanWhatTheySay() throws Exception {
        assertThat(count("fq", "organization:tic OR organization:juridica"))
                .isEqualTo(count("fq", "organization:tic") + count("fq", "organization:juridica"));
        assertThat(count("fq", "-organization:tic")).isEqualTo(count("q", "*:*") - count("fq", "organization:tic"));
        assertThat(count("q", "wi-fi")).isEqualTo(count("q", "wifi")).isPositive();
        assertThat(count("fq", "metadata_modified:[2020-01-01T00:00:00.123456Z TO *]"))
                .isEqualTo(count("q", "*:*"));
    }

    @Test
    void whatIsWrongIsSaidInCkansWords() throws Exception {
        assertThat(get("/api/4").statusCode()).isEqualTo(404);
        assertThat(get("/api/3/action/datastore_search_sql?sql=select+1").statusCode())
                .isEqualTo(400);
        for (String q : List.of("title:[a TO", "{!lucene}x", "nada:1", "((((", "a".repeat(20_000))) {
            HttpResponse<String> answer =
                    get("/api/3/action/package_search?fq=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
            assertThat(answer.statusCode())
                    .as(q.substring(0, Math.min(20, q.length())))
                    .isBetween(400, 414);
        }
        assertThat(get("/api/3/action/package_search?start=-1").statusCode()).isEqualTo(409);
    }

    private static int count(String name, String value) throws Exception {
        String query = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return JSON.readTree(get("/api/3/action/package_search?rows=0&" + query).body())
                .path("result")
                .path("count")
                .asInt();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body, String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
