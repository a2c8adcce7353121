package co.gov.ventanilla.opendata.query.ckan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Addresses of other pages of an answer.
 *
 * @param path of the request, like {@code /api/3/action/datastore_search}
 * @param query decoded, in order; empty for a POST
 */
public record Links(String path, Map<String, List<String>> query) {

    ObjectNode json(long limit, long offset) {
        ObjectNode links = JsonNodeFactory.instance.objectNode();
        links.put("start", at(0));
        links.put("next", at(offset + limit));
        if (offset > 0) {
            links.put("prev", at(Math.max(0, offset - limit)));
        }
        return links;
    }

    private String at(long offset) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        if (offset == 0) {
            changed.remove("offset");
        } else {
            changed.put("offset", List.of(Long.toString(offset)));
        }
        String text = changed.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(v -> encoded(e.getKey()) + "=" + encoded(v)))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? path : path + "?" + text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
