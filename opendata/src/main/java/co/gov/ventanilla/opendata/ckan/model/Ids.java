package co.gov.ventanilla.opendata.ckan.model;

import co.gov.ventanilla.opendata.catalog.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Identifiers that CKAN asks for and we do not keep. A resource has the id of its dataset with its last bits turned, so its dataset can be found again; organizations, groups
 * and tags have name-based UUIDs (RFC 9562, version 3).
 */
public final class Ids {
    private Ids() {}

    /** Id of a dataset's file in a format. */
    public static UUID resource(UUID dataset, Format format) {
        return new UUID(dataset.getMostSignificantBits(), dataset.getLeastSignificantBits() ^ (format.ordinal() + 1));
    }

    /** Ids of the datasets to which a resource may belong. */
    public static List<UUID> candidates(UUID resource) {
        return Stream.of(Format.values()).map(f -> resource(resource, f)).toList();
    }

    /** Id of an organization. */
    public static String organization(String name) {
        return named("organization/" + name);
    }

    /** Id of a group. */
    public static String group(String name) {
        return named("group/" + name);
    }

    /** Id of a tag. */
    public static String tag(String name) {
        return named("tag/" + name);
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
