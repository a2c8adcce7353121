package co.gov.ventanilla.opendata.ckan.harvest;

import co.gov.ventanilla.opendata.ckan.net.CkanActions;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a package of a strange CKAN: whatever it holds, texts come out plain and short and links lead to the web. */
final class ForeignReader {
    static final int NAME = 90;
    private static final int TITLE = 300;
    private static final int NOTES = 20_000;
    private static final int WORD = 200;
    private static final int ADDRESS = 2_000;
    private static final int TAGS = 30;
    private static final int RESOURCES = 200;

    /** Control characters but the line feed, signs that turn the direction of writing, and half surrogates. */
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]|\\p{Cs}");

    private static final Pattern ID = Pattern.compile("[\\w.:@-]{1,200}");

    private final String source;
    private final String base;

    /** For one catalog. @param base its address without a slash at the end */
    ForeignReader(String source, String base) {
        this.source = source;
        this.base = base;
    }

    /** The id of a package, if it has one that can be kept. */
    static Optional<String> id(JsonNode dataset) {
        return Optional.of(dataset.path("id").asText(""))
                .filter(id -> ID.matcher(id).matches());
    }

    /** A dataset, unless it is none, is private or deleted, or has no id. */
    Optional<ForeignDataset> read(JsonNode dataset) {
        boolean shown = dataset.path("type").asText("dataset").equals("dataset")
                && dataset.path("state").asText("active").equals("active")
                && !dataset.path("private").asBoolean(false);
        return shown ? id(dataset).map(id -> read(id, dataset)) : Optional.empty();
    }

    private ForeignDataset read(String id, JsonNode dataset) {
        String slug = CkanActions.slug(dataset.path("name").asText(id));
        String title = text(dataset.path("title"), TITLE).replace('\n', ' ');
        return new ForeignDataset(
                source,
                id,
                cut(source + "-" + (slug.isEmpty() ? CkanActions.slug(id) : slug), NAME),
                title.isBlank() ? slug : title,
                text(dataset.path("notes"), NOTES),
                page(dataset),
                orNull(text(dataset.path("organization").path("title"), WORD)),
                orNull(text(dataset.path("license_title"), WORD)),
                tags(dataset.path("tags")),
                resources(dataset.path("resources")),
                orNull(text(dataset.path("metadata_modified"), 40)));
    }

    /** Where people find it: what it calls its own page, if that lies in the same catalog; else as CKAN builds addresses. */
    private @Nullable String page(JsonNode dataset) {
        for (JsonNode extra : dataset.path("extras")) {
            if (extra.path("key").asText().equals("identifier")) {
                String own = link(extra.path("value").asText(""));
                if (own != null && own.startsWith(base + "/")) {
                    return own;
                }
            }
        }
        String name = dataset.path("name").asText("");
        return name.matches("[a-z0-9_-]{1,100}") ? base + "/dataset/" + name : null;
    }

    private static List<String> tags(JsonNode tags) {
        Set<String> all = new LinkedHashSet<>();
        for (JsonNode tag : tags) {
            String name = text(tag.path("name"), 100).replace('\n', ' ');
            if (!name.isBlank() && all.size() < TAGS) {
                all.add(name);
            }
        }
        return List.copyOf(all);
    }

    private static List<ForeignDataset.Resource> resources(JsonNode resources) {
        List<ForeignDataset.Resource> all = new ArrayList<>();
        for (JsonNode resource : resources) {
            String url = link(resource.path("url").asText(""));
            if (url != null && all.size() < RESOURCES) {
                String name = text(resource.path("name"), WORD).replace('\n', ' ');
                String format = text(resource.path("format"), 30).replace('\n', ' ');
                all.add(new ForeignDataset.Resource(name, format.toUpperCase(Locale.ROOT), url));
            }
        }
        return all;
    }

    /** An address of the web as it stands, or null. */
    static @Nullable String link(String url) {
        String stripped = url.strip();
        try {
            URI uri = new URI(stripped);
            boolean web = ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
            return web && stripped.length() <= ADDRESS ? stripped : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String text(JsonNode node, int most) {
        String plain = HARMFUL.matcher(node.asText("").replace("\r\n", "\n")).replaceAll(" ");
        return plain.isBlank() || node.isNull() ? "" : cut(plain.strip(), most);
    }

    /** The first characters, no surrogate pair broken. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).replaceAll("-+$", "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
