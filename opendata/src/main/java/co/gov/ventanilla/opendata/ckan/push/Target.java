package co.gov.ventanilla.opendata.ckan.push;

import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.ckan.model.Ids;
import co.gov.ventanilla.opendata.ckan.net.CkanActions;
import co.gov.ventanilla.opendata.ckan.push.PushReport.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One dataset of ours in the other CKAN. */
final class Target {
    private final CkanActions ckan;
    private final UUID id;

    Target(CkanActions ckan, UUID id) {
        this.ckan = ckan;
        this.id = id;
    }

    /** Takes it away. @return false when it is not there */
    boolean remove() throws IOException {
        Optional<JsonNode> there = show();
        boolean active = there.isPresent() && !deleted(there.get());
        if (active) {
            ckan.write("package_delete", Json.MAPPER.createObjectNode().put("id", id.toString()));
        }
        return active;
    }

    /** Makes it what it should be. */
    Outcome put(Wanted wanted, Path csv, String csvName) throws IOException {
        Optional<JsonNode> there = show();
        if (there.isEmpty()) {
            ckan.write("package_create", wanted.whole());
            resources(wanted, List.of(), csv, csvName);
            return Outcome.CREADO;
        }
        if (deleted(there.get())) {
            JsonNode back = ckan.write("package_update", wanted.whole());
            resources(wanted, back.path("resources"), csv, csvName);
            return Outcome.CREADO;
        }
        ObjectNode patch = wanted.difference(there.get());
        boolean changed = patch.size() > 1;
        if (changed) {
            ckan.write("package_patch", patch);
        }
        changed |= resources(wanted, there.get().path("resources"), csv, csvName);
        return changed ? Outcome.ACTUALIZADO : Outcome.SIN_CAMBIOS;
    }

    private Optional<JsonNode> show() throws IOException {
        return ckan.find("package_show", Map.of("id", id.toString()));
    }

    private static boolean deleted(JsonNode dataset) {
        return dataset.path("state").asText().equals("deleted");
    }

    /** Files that are missing, differ, or are not ours any more; those that others put there stay. @return was there anything to do? */
    private boolean resources(Wanted wanted, Iterable<JsonNode> there, Path csv, String csvName) throws IOException {
        Map<String, JsonNode> byId = new HashMap<>();
        there.forEach(r -> byId.put(r.path("id").asText(), r));
        Set<String> ours = new HashSet<>();
        for (Format format : Format.values()) {
            ours.add(Ids.resource(id, format).toString());
        }
        boolean changed = false;
        for (ObjectNode resource : wanted.resources()) {
            String own = resource.path("id").asText();
            JsonNode before = byId.get(own);
            ours.remove(own);
            if (before == null || !Wanted.same(resource, before)) {
                write(resource, before, csv, csvName);
                changed = true;
            }
        }
        for (String gone : ours) {
            if (byId.containsKey(gone)) {
                ckan.write("resource_delete", Json.MAPPER.createObjectNode().put("id", gone));
                changed = true;
            }
        }
        return changed;
    }

    private void write(ObjectNode resource, @Nullable JsonNode before, Path csv, String csvName) throws IOException {
        String action = before == null ? "resource_create" : "resource_update";
        boolean upload = resource.path("url_type").asText().equals("upload");
        ObjectNode body = resource.deepCopy();
        if (upload) {
            body.remove("url_type");
            ckan.write(action, body, csv, csvName, Format.CSV.mediaType());
        } else {
            ckan.write(action, body);
        }
    }
}
