package co.gov.ventanilla.opendata.ckan.model;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.catalog.Licence;
import co.gov.ventanilla.opendata.catalog.Theme;
import co.gov.ventanilla.opendata.export.Exports;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dataset as {@code package_show} of CKAN 2.10 answers it. Units are organizations, EU themes are groups, keywords are tags. */
public final class PackageJson {
    /** CKAN writes instants in UTC without a zone, always with microseconds. */
    private static final DateTimeFormatter NAIVE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private final CatalogSettings settings;
    private final Instant organizationsSince;

    /**
     * For one catalog.
     *
     * @param organizationsSince what is told as the creation of organizations and groups
     */
    public PackageJson(CatalogSettings settings, Instant organizationsSince) {
        this.settings = settings;
        this.organizationsSince = organizationsSince;
    }

    /** An instant as CKAN writes it. */
    public static String date(Instant instant) {
        return NAIVE.format(instant);
    }

    /**
     * A dataset with its resources: one for each format it is offered in.
     *
     * @param files those that were made; of the others size and digest are not known yet, of the CSV they are known always
     */
    public ObjectNode dataset(Dataset dataset, DatasetVersion version, List<Distribution> files) {
        Description d = dataset.description();
        String unit = settings.units().getOrDefault(d.dependencia(), d.dependencia());
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("author", unit);
        json.putNull("author_email");
        json.putNull("creator_user_id");
        json.put("id", dataset.id().toString());
        json.put("isopen", d.licencia().open());
        licence(json, d.licencia());
        json.put("maintainer", d.contacto() == null ? unit : d.contacto().nombre());
        json.put("maintainer_email", d.contacto() == null ? null : d.contacto().correo());
        json.put("metadata_created", date(dataset.published()));
        json.put("metadata_modified", date(dataset.modified()));
        json.put("name", dataset.name());
        json.put("notes", d.resumen() + "\n\n" + d.descripcion());
        List<Format> formats = Exports.formats(version);
        json.put("num_resources", formats.size());
        json.put("num_tags", d.palabrasClave().size());
        json.set("organization", organization(d.dependencia()));
        json.put("owner_org", Ids.organization(d.dependencia()));
        json.put("private", false);
        json.put("state", "active");
        json.put("title", d.titulo());
        json.put("type", "dataset");
        json.put("url", page(dataset));
        json.put("version", Integer.toString(version.number()));
        extras(json.putArray("extras"), dataset);
        ArrayNode groups = json.putArray("groups");
        d.temas().forEach(t -> groups.add(shortGroup(t)));
        ArrayNode resources = json.putArray("resources");
        formats.stream()
                .sorted()
                .forEach(f -> resources.add(resource(dataset, version, f, file(version, files, f), resources.size())));
        ArrayNode tags = json.putArray("tags");
        d.palabrasClave().stream().sorted().forEach(t -> tags.add(tag(t)));
        json.putArray("relationships_as_subject");
        json.putArray("relationships_as_object");
        return json;
    }

    /** A file of a dataset. */
    private ObjectNode resource(
            Dataset dataset, DatasetVersion version, Format format, @Nullable Distribution file, int position) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.putNull("cache_last_updated");
        json.putNull("cache_url");
        json.put("created", date(dataset.published()));
        json.put("datastore_active", format == Format.CSV);
        json.put("description", dataset.description().resumen());
        json.put("format", format.ckanName());
        json.put("hash", file == null ? "" : file.sha256());
        json.put("id", Ids.resource(dataset.id(), format).toString());
        json.put("last_modified", date(version.published()));
        json.put("metadata_modified", date(dataset.modified()));
        json.put("mimetype", format.mediaType());
        json.putNull("mimetype_inner");
        json.put("name", dataset.description().titulo() + " (" + format.ckanName() + ")");
        json.put("package_id", dataset.id().toString());
        json.put("position", position);
        json.put("resource_type", "file");
        json.put("size", file == null ? null : file.bytes());
        json.put("state", "active");
        json.put("url", page(dataset) + "/" + dataset.name() + "." + format.extension());
        json.putNull("url_type");
        return json;
    }

    /** A unit inside a dataset. */
    public ObjectNode organization(String unit) {
        String title = settings.units().getOrDefault(unit, unit);
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("id", Ids.organization(unit));
        json.put("name", unit);
        json.put("title", title);
        json.put("type", "organization");
        json.put("description", title + ", " + settings.publisher());
        json.put("image_url", "");
        json.put("created", date(organizationsSince));
        json.put("is_organization", true);
        json.put("approval_status", "approved");
        json.put("state", "active");
        return json;
    }

    /** A unit as {@code organization_list} tells it with all fields. */
    public ObjectNode organization(String unit, long datasets) {
        ObjectNode json = organization(unit);
        json.put("display_name", settings.units().getOrDefault(unit, unit));
        json.put("image_display_url", "");
        json.put("num_followers", 0);
        json.put("package_count", datasets);
        return json;
    }

    /** A theme as {@code group_list} tells it with all fields. */
    public ObjectNode group(Theme theme, long datasets) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("approval_status", "approved");
        json.put("created", date(organizationsSince));
        json.put("description", "Tema: " + theme.label());
        json.put("display_name", theme.label());
        json.put("id", Ids.group(theme.slug()));
        json.put("image_display_url", "");
        json.put("image_url", "");
        json.put("is_organization", false);
        json.put("name", theme.slug());
        json.put("num_followers", 0);
        json.put("package_count", datasets);
        json.put("state", "active");
        json.put("title", theme.label());
        json.put("type", "group");
        return json;
    }

    private static ObjectNode shortGroup(Theme theme) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("description", "Tema: " + theme.label());
        json.put("display_name", theme.label());
        json.put("id", Ids.group(theme.slug()));
        json.put("image_display_url", "");
        json.put("name", theme.slug());
        json.put("title", theme.label());
        return json;
    }

    /** A keyword inside a dataset. */
    public static ObjectNode tag(String name) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("display_name", name);
        json.put("id", Ids.tag(name));
        json.put("name", name);
        json.put("state", "active");
        json.putNull("vocabulary_id");
        return json;
    }

    private static void licence(ObjectNode json, Licence licence) {
        json.put("license_id", licence.id());
        json.put("license_title", licence.title());
        if (licence.url() != null) {
            json.put("license_url", licence.url());
        }
    }

    /** Names are those that ckanext-dcat reads. */
    private void extras(ArrayNode extras, Dataset dataset) {
        Description d = dataset.description();
        List<Map.Entry<String, String>> all = new ArrayList<>();
        add(all, "frequency", d.frecuencia().iri());
        add(all, "identifier", page(dataset));
        add(all, "issued", d.emitido().toString());
        add(all, "language", "[\"http://publications.europa.eu/resource/authority/language/SPA\"]");
        add(all, "modified", dataset.dataDate(settings.zone()).toString());
        add(all, "provenance", d.procedencia().documento());
        add(all, "publisher_name", settings.publisher());
        if (d.temporal() != null) {
            LocalDate end = d.temporal().hasta();
            add(all, "temporal_end", end == null ? null : end.toString());
            add(all, "temporal_start", d.temporal().desde().toString());
        }
        add(
                all,
                "theme",
                Json.MAPPER
                        .valueToTree(d.temas().stream().map(Theme::iri).toList())
                        .toString());
        all.forEach(e -> extras.addObject().put("key", e.getKey()).put("value", e.getValue()));
    }

    private static void add(List<Map.Entry<String, String>> extras, String key, @Nullable String value) {
        if (value != null) {
            extras.add(Map.entry(key, value));
        }
    }

    private static @Nullable Distribution file(DatasetVersion version, List<Distribution> files, Format format) {
        return files.stream()
                .filter(f -> f.format() == format)
                .findFirst()
                .orElseGet(() -> format == Format.CSV ? Distribution.csv(version) : null);
    }

    private String page(Dataset dataset) {
        return settings.publicUrl() + "/datos/" + dataset.name();
    }
}
