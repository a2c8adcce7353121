package co.gov.ventanilla.opendata.ckan.harvest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that somebody else publishes. Texts are plain and cut; pages escape them.
 *
 * @param source code of the catalog it comes from
 * @param id what that catalog calls it
 * @param name of ours for it: {@code source-name}, unique among foreign and own ones
 * @param url its page there, or null
 * @param modified as its catalog wrote it
 */
public record ForeignDataset(
        String source,
        String id,
        String name,
        String title,
        String notes,
        @Nullable String url,
        @Nullable String organization,
        @Nullable String licence,
        List<String> tags,
        List<Resource> resources,
        @Nullable String modified) {
    public ForeignDataset {
        tags = List.copyOf(tags);
        resources = List.copyOf(resources);
    }

    /** A file of it, somewhere else; the address is http or https. */
    public record Resource(String nombre, String formato, String url) {}

    ForeignDataset named(String chosen) {
        return new ForeignDataset(
                source, id, chosen, title, notes, url, organization, licence, tags, resources, modified);
    }
}
