package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.table.Field;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A dataset as search engines for datasets read it: schema.org/Dataset in JSON-LD, to stand in a {@code script} of the type {@code application/ld+json} on its page. Which
 * properties and why: docs/datos/schema-org.md.
 */
public final class SchemaOrg {
    private static final int SHORTEST = 50;
    private static final int LONGEST = 5000;

    private final CatalogFacts facts;

    public SchemaOrg(CatalogFacts facts) {
        this.facts = facts;
    }

    /** JSON in which {@code <}, {@code >} and {@code &} are escaped, so that no text can end the element it stands in. */
    public String dataset(CatalogEntry entry) {
        return node(entry)
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private ObjectNode node(CatalogEntry entry) {
        Description description = entry.description();
        String iri = facts.addresses().dataset(entry.dataset().name());
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("@context", "https://schema.org/").put("@type", "Dataset").put("@id", iri);
        json.put("name", description.titulo()).put("description", text(description));
        json.put("url", iri).put("sameAs", iri);
        json.putArray("identifier").add(iri).add(entry.dataset().id().toString());
        description.palabrasClave().forEach(json.putArray("keywords")::add);
        if (description.licencia().url() != null) {
            json.put("license", description.licencia().url());
        }
        json.put("isAccessibleForFree", true).put("inLanguage", "es");
        people(json, entry);
        json.put("version", Integer.toString(entry.current().number()));
        json.put("datePublished", description.emitido().toString());
        json.put(
                "dateModified",
                entry.dataset().dataDate(facts.settings().zone()).toString());
        coverage(json, entry);
        variables(json.putArray("variableMeasured"), entry);
        downloads(json.putArray("distribution"), entry);
        json.set("includedInDataCatalog", catalog());
        return json;
    }

    /** Between 50 and 5,000 characters, as Google asks. */
    private String text(Description description) {
        String text = CatalogEntry.text(description);
        if (text.length() < SHORTEST) {
            text = text + " Datos abiertos que publica " + facts.settings().publisher() + ".";
        }
        return text.length() <= LONGEST ? text : cut(text, LONGEST - 1) + "…";
    }

    private static String cut(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private void people(ObjectNode json, CatalogEntry entry) {
        Description description = entry.description();
        ObjectNode publisher = organization(facts.settings().publisher());
        publisher.put("url", facts.homepage());
        json.set("publisher", publisher);
        String unit = facts.settings().units().get(description.dependencia());
        ObjectNode creator = organization(unit == null ? facts.settings().publisher() : unit);
        Description.Contact contact = facts.contact(description);
        creator.putObject("contactPoint")
                .put("@type", "ContactPoint")
                .put("contactType", "Datos abiertos")
                .put("name", contact.nombre())
                .put("email", contact.correo());
        if (unit != null) {
            creator.set("parentOrganization", publisher.deepCopy());
        }
        json.set("creator", creator);
    }

    private static ObjectNode organization(String name) {
        return Json.MAPPER.createObjectNode().put("@type", "Organization").put("name", name);
    }

    private void coverage(ObjectNode json, CatalogEntry entry) {
        Description.Period period = entry.description().temporal();
        if (period != null) {
            json.put("temporalCoverage", period.desde() + "/" + (period.hasta() == null ? ".." : period.hasta()));
        }
        CatalogFacts.Place place = facts.place();
        ObjectNode spatial =
                json.putObject("spatialCoverage").put("@type", "Place").put("name", place.name());
        spatial.putObject("identifier")
                .put("@type", "PropertyValue")
                .put("propertyID", "DIVIPOLA")
                .put("value", place.divipola());
        if (place.geonames() != null) {
            spatial.put("sameAs", "https://sws.geonames.org/" + place.geonames() + "/");
        }
        Box.of(entry.current()).ifPresent(box -> spatial.putObject("geo")
                .put("@type", "GeoShape")
                .put("box", box.south() + " " + box.west() + " " + box.north() + " " + box.east()));
    }

    private static void variables(ArrayNode list, CatalogEntry entry) {
        for (Field field : entry.current().schema().fields()) {
            ObjectNode variable = list.addObject()
                    .put("@type", "PropertyValue")
                    .put("name", field.name())
                    .put("alternateName", field.title())
                    .put("description", field.description());
            if (field.unit() != null) {
                variable.put("unitText", field.unit());
            }
        }
    }

    private void downloads(ArrayNode list, CatalogEntry entry) {
        for (Format format : entry.formats()) {
            ObjectNode download = list.addObject()
                    .put("@type", "DataDownload")
                    .put("name", format.label())
                    .put("encodingFormat", format.mediaType())
                    .put(
                            "contentUrl",
                            facts.addresses()
                                    .file(
                                            entry.dataset().name(),
                                            entry.current().number(),
                                            format));
            Distribution made = entry.file(format).orElse(null);
            if (made != null) {
                download.put("contentSize", made.bytes() + " B").put("sha256", made.sha256());
            }
        }
    }

    private ObjectNode catalog() {
        return Json.MAPPER
                .createObjectNode()
                .put("@type", "DataCatalog")
                .put("name", facts.title())
                .put("url", facts.addresses().catalog());
    }
}
