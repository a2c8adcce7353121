package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.catalog.Frequency;
import co.gov.ventanilla.opendata.catalog.Theme;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code /data.json}: the whole catalog by the Project Open Data Metadata Schema 1.1 (DCAT-US), which data.gov, ArcGIS Hub and Socrata speak. Fields that only agencies of the
 * United States have ({@code bureauCode}, {@code programCode}) are not there.
 */
public final class DataJson {
    private static final String SCHEMA = "https://project-open-data.cio.gov/v1.1/schema";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final CatalogFacts facts;

    public DataJson(CatalogFacts facts) {
        this.facts = facts;
    }

    /**
     * Writes dataset by dataset.
     *
     * @param out is flushed, not closed
     * @throws IOException when nobody reads any more
     */
    public void write(Iterator<CatalogEntry> entries, OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("@context", SCHEMA + "/catalog.jsonld");
        json.writeStringField("@id", facts.settings().publicUrl() + "/data.json");
        json.writeStringField("@type", "dcat:Catalog");
        json.writeStringField("conformsTo", SCHEMA);
        json.writeStringField("describedBy", SCHEMA + "/catalog.json");
        json.writeArrayFieldStart("dataset");
        while (entries.hasNext()) {
            CatalogEntry entry = entries.next();
            if (entry.dataset().available()) {
                json.writeRaw('\n');
                dataset(json, entry);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void dataset(JsonGenerator json, CatalogEntry entry) throws IOException {
        Description description = entry.description();
        String iri = facts.addresses().dataset(entry.dataset().name());
        json.writeStartObject();
        json.writeStringField("@type", "dcat:Dataset");
        json.writeStringField("identifier", iri);
        json.writeStringField("title", description.titulo());
        json.writeStringField("description", CatalogEntry.text(description));
        strings(json, "keyword", description.palabrasClave());
        json.writeStringField("modified", entry.dataset().modified().toString());
        json.writeStringField("issued", description.emitido().toString());
        json.writeStringField("accessLevel", "public");
        json.writeStringField("landingPage", iri);
        strings(json, "language", List.of("es"));
        strings(json, "theme", description.temas().stream().map(Theme::label).toList());
        optional(json, "license", description.licencia().url());
        optional(json, "accrualPeriodicity", every(description.frecuencia()));
        optional(json, "temporal", interval(description.temporal()));
        json.writeStringField("spatial", spatial(entry));
        people(json, description);
        json.writeArrayFieldStart("distribution");
        for (Format format : entry.formats()) {
            distribution(json, entry, format);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** ISO 8601 repeating interval, or null when nothing is promised. */
    private static @Nullable String every(Frequency frequency) {
        return frequency == Frequency.AS_NEEDED
                ? "irregular"
                : frequency.every() == null ? null : "R/" + frequency.every();
    }

    /** ISO 8601 interval; null when it has no end, because the schema cannot say so. */
    private static @Nullable String interval(Description.@Nullable Period period) {
        return period == null || period.hasta() == null ? null : period.desde() + "/" + period.hasta();
    }

    /** West, south, east, north when the points are known, else the name of the place. */
    private String spatial(CatalogEntry entry) {
        return Box.of(entry.current())
                .map(box -> box.west() + "," + box.south() + "," + box.east() + "," + box.north())
                .orElse(facts.place().name());
    }

    private void people(JsonGenerator json, Description description) throws IOException {
        Description.Contact contact = facts.contact(description);
        json.writeObjectFieldStart("contactPoint");
        json.writeStringField("@type", "vcard:Contact");
        json.writeStringField("fn", contact.nombre());
        json.writeStringField("hasEmail", "mailto:" + contact.correo());
        json.writeEndObject();
        String unit = facts.settings().units().get(description.dependencia());
        json.writeObjectFieldStart("publisher");
        json.writeStringField("@type", "org:Organization");
        json.writeStringField("name", unit == null ? facts.settings().publisher() : unit);
        if (unit != null) {
            json.writeObjectFieldStart("subOrganizationOf");
            json.writeStringField("@type", "org:Organization");
            json.writeStringField("name", facts.settings().publisher());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void distribution(JsonGenerator json, CatalogEntry entry, Format format) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "dcat:Distribution");
        json.writeStringField("title", format.label());
        json.writeStringField("format", format.extension().toUpperCase(Locale.ROOT));
        json.writeStringField("mediaType", format.mediaType());
        json.writeStringField(
                "downloadURL",
                facts.addresses().file(entry.dataset().name(), entry.current().number(), format));
        Distribution made = entry.file(format).orElse(null);
        if (made != null) {
            json.writeNumberField("byteSize", made.bytes());
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }
}
