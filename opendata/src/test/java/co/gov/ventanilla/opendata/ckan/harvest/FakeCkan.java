package co.gov.ventanilla.opendata.ckan.harvest;

import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.ckan.Samples;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A CKAN whose datasets are copies of a recorded one. */
@org.jspecify.annotations.NullUnmarked
final class FakeCkan implements AutoCloseable {
    final Map<String, ObjectNode> datasets = new TreeMap<>();
    final List<HttpUrl> asked = new ArrayList<>();
    private final MockWebServer server = new MockWebServer();
    private final ObjectNode template = (ObjectNode) Samples.body("package_search_sort_id_page")
            .path("result")
            .path("results")
            .path(0);

    /** What to answer instead, or null. */
    Function<HttpUrl, @Nullable MockResponse> fault = url -> null;

    FakeCkan() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request.getUrl());
            }
        });
        server.start();
    }

    String url() {
        return server.url("/").toString().replaceFirst("/$", "");
    }

    /** Puts datasets {@code from} to {@code to - 1}, all changed in this minute. */
    void put(int from, int to, int minute) {
        for (int i = from; i < to; i++) {
            put("id-%05d".formatted(i), "conjunto-" + i, "Conjunto " + i, minute);
        }
    }

    ObjectNode put(String id, String name, String title, int minute) {
        ObjectNode dataset = template.deepCopy();
        dataset.put("id", id).put("name", name).put("title", title);
        dataset.put("metadata_modified", "2026-03-01T10:%02d:00.000001".formatted(minute));
        datasets.put(id, dataset);
        return dataset;
    }

    private synchronized MockResponse answer(HttpUrl url) {
        asked.add(url);
        MockResponse instead = fault.apply(url);
        if (instead != null) {
            return instead;
        }
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("help", "x").put("success", true);
        if (url.encodedPath().endsWith("package_show")) {
            ObjectNode dataset = datasets.get(url.queryParameter("id"));
            if (dataset == null) {
                return Samples.answer("package_show_missing");
            }
            body.set("result", dataset);
        } else {
            body.set("result", search(url));
        }
        return Samples.answer(200, body);
    }

    private ObjectNode search(HttpUrl url) {
        String fq = url.queryParameter("fq");
        String since = fq == null ? "" : fq.replaceAll("metadata_modified:\\[(.*)Z TO \\*]", "$1");
        List<ObjectNode> found = datasets.values().stream()
                .filter(d -> d.path("metadata_modified").asText().compareTo(since) >= 0)
                .toList();
        int start = Integer.parseInt(url.queryParameter("start"));
        int rows = Integer.parseInt(url.queryParameter("rows"));
        ObjectNode result = Json.MAPPER.createObjectNode().put("count", found.size());
        ArrayNode results = result.putArray("results");
        found.stream().skip(start).limit(rows).forEach(d -> {
            ObjectNode shown = d.deepCopy();
            if (url.queryParameter("fl") != null) {
                shown.retain("id", "metadata_modified", "type");
            }
            results.add(shown);
        });
        return result;
    }

    /** Pages of datasets that were asked for, as {@code start}, or {@code start since}. */
    List<String> pages() {
        return asked.stream()
                .filter(u -> !"0".equals(u.queryParameter("rows")))
                .filter(u -> u.encodedPath().endsWith("package_search") && u.queryParameter("fl") == null)
                .map(u -> u.queryParameter("start")
                        + (u.queryParameter("fq") == null ? "" : " " + u.queryParameter("fq")))
                .toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
