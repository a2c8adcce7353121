package co.gov.ventanilla.search.dataset;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field that may be searched, by the name that CKAN's index gives it; the ones CKAN has not are ours ({@code theme},
 * {@code publisher}, {@code frequency}, {@code freshness}).
 *
 * @param name as clients write it
 * @param kind how its values are compared
 * @param counted whether its values can be counted as a facet
 * @param sortable whether hits can be sorted by it
 * @param constant the value that every dataset has, for {@link Kind#CONSTANT}; else empty
 */
public record DatasetField(String name, Kind kind, boolean counted, boolean sortable, String constant) {

    /** How values are compared. */
    public enum Kind {
        /** Whole values, letter by letter. */
        KEYWORD,
        /** Words, by {@link co.gov.ventanilla.search.text.SpanishAnalyzer}. */
        TEXT,
        /** Instants in UTC, to the microsecond. */
        DATE,
        /** One value for all datasets: only active, public ones are indexed. */
        CONSTANT,
        /** Known to CKAN, but no dataset here has a value. */
        EMPTY
    }

    private static final Map<String, DatasetField> ALL = new LinkedHashMap<>();
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_.:-]{1,100}");

    public static final DatasetField ID = add(new DatasetField("id", Kind.KEYWORD, false, true, ""));
    public static final DatasetField NAME = add(new DatasetField("name", Kind.KEYWORD, false, true, ""));
    public static final DatasetField TITLE = add(new DatasetField("title", Kind.TEXT, false, true, ""));
    public static final DatasetField TITLE_STRING =
            add(new DatasetField("title_string", Kind.KEYWORD, false, true, ""));
    public static final DatasetField NOTES = text("notes");
    public static final DatasetField URL = keyword("url");
    public static final DatasetField VERSION = keyword("version");
    public static final DatasetField AUTHOR = text("author");
    public static final DatasetField MAINTAINER = text("maintainer");
    public static final DatasetField LICENSE_ID = keyword("license_id");
    public static final DatasetField LICENSE = keyword("license");
    public static final DatasetField TAGS = keyword("tags");
    public static final DatasetField GROUPS = keyword("groups");
    public static final DatasetField ORGANIZATION = keyword("organization");
    public static final DatasetField OWNER_ORG = keyword("owner_org");
    public static final DatasetField RES_NAME = text("res_name");
    public static final DatasetField RES_DESCRIPTION = text("res_description");
    public static final DatasetField RES_FORMAT = keyword("res_format");
    public static final DatasetField RES_URL = keyword("res_url");
    public static final DatasetField RES_TYPE = keyword("res_type");
    public static final DatasetField THEME = keyword("theme");
    public static final DatasetField PUBLISHER = keyword("publisher");
    public static final DatasetField FREQUENCY = keyword("frequency");
    public static final DatasetField FRESHNESS = keyword("freshness");
    public static final DatasetField METADATA_CREATED = date("metadata_created");
    public static final DatasetField METADATA_MODIFIED = date("metadata_modified");
    /** Everything of a dataset that has words. */
    public static final DatasetField TEXT = text("text");

    static {
        constant("state", "active");
        constant("capacity", "public");
        constant("dataset_type", "dataset");
        constant("entity_type", "package");
        empty("views_total");
        empty("views_recent");
    }

    /** The field of that name, also those with a name made by the data ({@code extras_*}); empty for any other. */
    public static Optional<DatasetField> named(String name) {
        DatasetField known = ALL.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        if (!KEY.matcher(name).matches()) {
            return Optional.empty();
        }
        if (name.startsWith("extras_")) {
            return Optional.of(new DatasetField(name, Kind.TEXT, true, true, ""));
        }
        boolean empty = name.startsWith("res_extras_") || name.startsWith("vocab_") || name.endsWith("_date");
        return empty ? Optional.of(new DatasetField(name, Kind.EMPTY, true, true, "")) : Optional.empty();
    }

    /** The field of a dataset's own entry: {@code extra("spatial")} is {@code extras_spatial}; empty if the key cannot be asked for. */
    public static Optional<DatasetField> extra(String key) {
        return named("extras_" + key);
    }

    /** The fields with a fixed name. */
    public static Collection<DatasetField> all() {
        return Collections.unmodifiableCollection(ALL.values());
    }

    private static DatasetField keyword(String name) {
        return add(new DatasetField(name, Kind.KEYWORD, true, true, ""));
    }

    private static DatasetField text(String name) {
        return add(new DatasetField(name, Kind.TEXT, false, false, ""));
    }

    private static DatasetField date(String name) {
        return add(new DatasetField(name, Kind.DATE, false, true, ""));
    }

    private static void constant(String name, String value) {
        add(new DatasetField(name, Kind.CONSTANT, true, true, value));
    }

    private static void empty(String name) {
        add(new DatasetField(name, Kind.EMPTY, true, true, ""));
    }

    private static DatasetField add(DatasetField field) {
        ALL.put(field.name(), field);
        return field;
    }
}
