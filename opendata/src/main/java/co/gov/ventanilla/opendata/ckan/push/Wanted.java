package co.gov.ventanilla.opendata.ckan.push;

import co.gov.ventanilla.opendata.catalog.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a dataset should be in the other CKAN, and in what it differs from what is there. */
final class Wanted {
    private static final List<String> TEXTS = List.of(
            "name", "title", "notes", "url", "version", "author", "maintainer", "maintainer_email", "license_id");
    private static final List<String> RESOURCE = List.of("name", "description", "format", "mimetype", "url", "hash");

    private final ObjectNode dataset;
    private final List<ObjectNode> resources = new ArrayList<>();

    /**
     * From what {@code package_show} of ours says.
     *
     * @param uploaded id of the resource whose file is uploaded, or null
     */
    Wanted(ObjectNode ours, @Nullable String organization, @Nullable String uploaded) {
        dataset = Json.MAPPER.createObjectNode();
        dataset.put("id", ours.path("id").asText());
        TEXTS.forEach(f -> dataset.put(f, ours.path(f).asText("")));
        dataset.put("private", false);
        dataset.put("state", "active");
        if (organization != null) {
            dataset.put("owner_org", organization);
        }
        ArrayNode tags = dataset.putArray("tags");
        tags(ours).forEach(t -> tags.addObject().put("name", t));
        dataset.set("extras", ours.path("extras").deepCopy());
        for (JsonNode resource : ours.path("resources")) {
            resources.add(resource(resource, uploaded));
        }
    }

    private ObjectNode resource(JsonNode ours, @Nullable String uploaded) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("id", ours.path("id").asText());
        json.put("package_id", dataset.path("id").asText());
        boolean upload = ours.path("id").asText().equals(uploaded);
        RESOURCE.stream()
                .filter(f -> !(upload && f.equals("url")))
                .forEach(f -> json.put(f, ours.path(f).asText("")));
        json.put("url_type", upload ? "upload" : "");
        return json;
    }

    /** Keywords as CKAN takes them: letters, digits, blanks, {@code - _ .}; from 2 to 100 characters. */
    private static Set<String> tags(JsonNode dataset) {
        Set<String> names = new TreeSet<>();
        for (JsonNode tag : dataset.path("tags")) {
            String name = tag.path("name")
                    .asText()
                    .replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]+", " ")
                    .replaceAll(" {2,}", " ")
                    .strip();
            if (name.length() >= 2) {
                names.add(name.substring(0, Math.min(100, name.length())));
            }
        }
        return names;
    }

    String id() {
        return dataset.path("id").asText();
    }

    /** All of it, without resources. */
    ObjectNode whole() {
        return dataset.deepCopy();
    }

    List<ObjectNode> resources() {
        return resources;
    }

    /** The fields that differ, with the id; only the id when none does. */
    ObjectNode difference(JsonNode there) {
        ObjectNode patch = Json.MAPPER.createObjectNode().put("id", id());
        TEXTS.stream().filter(f -> !same(dataset.path(f), there.path(f))).forEach(f -> patch.set(f, dataset.path(f)));
        if (there.path("private").asBoolean()) {
            patch.put("private", false);
        }
        String organization = dataset.path("owner_org").asText("");
        boolean there1 = organization.isEmpty()
                || organization.equals(there.path("owner_org").asText())
                || organization.equals(there.path("organization").path("name").asText());
        if (!there1) {
            patch.put("owner_org", organization);
        }
        if (!tags(dataset).equals(tags(there))) {
            patch.set("tags", dataset.path("tags"));
        }
        if (!extras(dataset).equals(extras(there))) {
            patch.set("extras", dataset.path("extras"));
        }
        return patch;
    }

    /** Is a resource there what it should be? */
    static boolean same(ObjectNode wanted, JsonNode there) {
        return wanted.path("url_type").asText().equals(text(there.path("url_type")))
                && RESOURCE.stream().filter(wanted::has).allMatch(f -> same(wanted.path(f), there.path(f)));
    }

    private static TreeMap<String, String> extras(JsonNode dataset) {
        TreeMap<String, String> all = new TreeMap<>();
        dataset.path("extras").forEach(e -> all.put(e.path("key").asText(), text(e.path("value"))));
        return all;
    }

    private static boolean same(JsonNode wanted, JsonNode there) {
        return text(wanted).equals(text(there));
    }

    /** Null and nothing are the same, and so are the ways to end a line. */
    private static String text(JsonNode node) {
        return node.isNull() ? "" : node.asText("").replace("\r\n", "\n").strip();
    }
}
