package co.gov.ventanilla.opendata.ckan.push;

import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.ckan.Samples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** A CKAN that can be written to and answers as the recorded one did: its answers are the samples with what was sent laid over them. */
@org.jspecify.annotations.NullUnmarked
final class FakeTarget implements AutoCloseable {
    static final String TOKEN = "clave-de-prueba";
    private static final Pattern PART = Pattern.compile(
            "name=\"([a-z_]+)\"(?:; filename=\"([^\"]+)\")?\r\n(?:[^\r]+\r\n)*\r\n(.*?)\r\n--", Pattern.DOTALL);

    final Map<String, ObjectNode> datasets = new LinkedHashMap<>();
    final List<String> writes = new ArrayList<>();
    final List<String> uploads = new ArrayList<>();
    private final MockWebServer server = new MockWebServer();

    /** What to answer instead to an action, or null. */
    Function<String, @Nullable MockResponse> fault = action -> null;

    FakeTarget() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start();
    }

    String url() {
        return server.url("/").toString();
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        String action = request.getUrl().pathSegments().get(3);
        MockResponse instead = fault.apply(action);
        if (instead != null) {
            return instead;
        }
        if (!TOKEN.equals(request.getHeaders().get("Authorization"))) {
            return Samples.answer("write_without_key");
        }
        if (action.equals("package_show")) {
            return show(request.getUrl().queryParameter("id"));
        }
        ObjectNode sent = sent(request);
        writes.add(action);
        return switch (action) {
            case "package_create" -> create(sent);
            case "package_update" -> answer("write_package_update", replaced(sent));
            case "package_patch" -> answer("write_package_patch", patched(sent));
            case "package_delete" -> {
                datasets.get(sent.path("id").asText()).put("state", "deleted");
                yield Samples.answer("write_package_delete");
            }
            case "resource_delete" -> removed(sent.path("id").asText());
            default -> resource(action, sent);
        };
    }

    private MockResponse show(String id) {
        ObjectNode there = datasets.get(id);
        return there == null ? Samples.answer("package_show_missing") : answer("write_package_patch", there);
    }

    private MockResponse create(ObjectNode sent) {
        boolean taken = datasets.values().stream().anyMatch(d -> d.path("name").equals(sent.path("name")));
        return taken
                ? Samples.answer("write_package_create_name_taken")
                : answer("write_package_create", replaced(sent));
    }

    private ObjectNode replaced(ObjectNode sent) {
        ObjectNode dataset = (ObjectNode) Samples.body("write_package_create").path("result");
        dataset.putArray("tags");
        dataset.putArray("extras");
        dataset.putArray("resources");
        datasets.put(sent.path("id").asText(), dataset);
        return patched(sent);
    }

    private ObjectNode patched(ObjectNode sent) {
        ObjectNode dataset = datasets.get(sent.path("id").asText());
        sent.fields().forEachRemaining(f -> {
            boolean empty = f.getValue().isTextual() && f.getValue().asText().isEmpty();
            if (f.getKey().equals("owner_org")) {
                ((ObjectNode) dataset.path("organization")).set("name", f.getValue());
            } else {
                dataset.set(f.getKey(), empty ? Json.MAPPER.nullNode() : f.getValue());
            }
        });
        dataset.path("tags").forEach(t -> ((ObjectNode) t)
                .put("display_name", t.path("name").asText()));
        return dataset;
    }

    private MockResponse resource(String action, ObjectNode sent) {
        boolean upload = sent.has("upload");
        String sample = action.equals("resource_update")
                ? "write_resource_update"
                : upload ? "write_resource_create_upload" : "write_resource_create_url";
        ObjectNode resource = (ObjectNode) Samples.body(sample).path("result");
        resource.setAll(sent);
        resource.remove("upload");
        if (upload) {
            resource.put("url_type", "upload").put("url", "https://ckan.example.org/subido.csv");
        }
        ArrayNode all =
                (ArrayNode) datasets.get(sent.path("package_id").asText()).path("resources");
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).path("id").equals(sent.path("id"))) {
                all.remove(i);
            }
        }
        all.add(resource);
        return answer(sample, resource);
    }

    private MockResponse removed(String id) {
        datasets.values().forEach(d -> {
            ArrayNode all = (ArrayNode) d.path("resources");
            for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i).path("id").asText().equals(id)) {
                    all.remove(i);
                }
            }
        });
        return Samples.answer("write_resource_delete");
    }

    private ObjectNode sent(RecordedRequest request) {
        String body = request.getBody().utf8();
        try {
            if (!request.getHeaders().get("Content-Type").startsWith("multipart/")) {
                return (ObjectNode) Json.MAPPER.readTree(body);
            }
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
        ObjectNode fields = Json.MAPPER.createObjectNode();
        Matcher part = PART.matcher(body);
        for (int at = 0; part.find(at); at = part.end() - 2) {
            fields.put(part.group(1), part.group(3));
            if (part.group(2) != null) {
                uploads.add(part.group(2) + ": " + part.group(3));
            }
        }
        return fields;
    }

    private static MockResponse answer(String sample, JsonNode result) {
        ObjectNode body = (ObjectNode) Samples.body(sample);
        body.set("result", result.deepCopy());
        return Samples.answer(200, body);
    }

    @Override
    public void close() {
        server.close();
    }
}
