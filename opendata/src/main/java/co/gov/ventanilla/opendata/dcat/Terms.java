package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.catalog.Frequency;
import co.gov.ventanilla.opendata.catalog.Licence;
import co.gov.ventanilla.opendata.catalog.Theme;
import co.gov.ventanilla.opendata.dcat.rdf.Term;
import co.gov.ventanilla.opendata.dcat.rdf.Words;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.jspecify.annotations.Nullable;

/** What many datasets point to. The shapes of DCAT-AP want each of them typed in the same document. */
record Terms(CatalogFacts facts) {
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String ADMS_LICENCE = "http://purl.org/adms/licencetype/";

    private static Term concept(String iri, String label) {
        return new Term(iri, SKOS.CONCEPT, node -> node.say(SKOS.PREF_LABEL, label));
    }

    private static Term labelled(String iri, IRI type, String label) {
        return new Term(iri, type, node -> node.say(RDFS.LABEL, label));
    }

    static Term spanish() {
        return labelled(EU + "language/SPA", DCTERMS.LINGUISTIC_SYSTEM, "Español");
    }

    static Term themes() {
        return new Term(Theme.SCHEME, SKOS.CONCEPT_SCHEME, node -> node.say(DCTERMS.TITLE, "Temas de datos"));
    }

    static Term theme(Theme theme) {
        return new Term(theme.iri(), SKOS.CONCEPT, node -> node.say(SKOS.PREF_LABEL, theme.label())
                .term(SKOS.IN_SCHEME, themes()));
    }

    static Term frequency(Frequency frequency) {
        return labelled(frequency.iri(), DCTERMS.FREQUENCY, frequency.label());
    }

    static Term open() {
        return labelled(EU + "access-right/PUBLIC", DCTERMS.RIGHTS_STATEMENT, "Público");
    }

    static Term available() {
        return concept(EU + "planned-availability/STABLE", "Estable");
    }

    static Term completed() {
        return concept(EU + "distribution-status/COMPLETED", "Completo");
    }

    static Term fileType(Format format) {
        String iri = format.fileTypeIri();
        String label = iri.substring(iri.lastIndexOf('/') + 1);
        return new Term(iri, DCTERMS.MEDIA_TYPE_OR_EXTENT, node -> node.value(RDFS.LABEL, label));
    }

    static Term mediaType(Format format) {
        return new Term(format.mediaTypeIri(), DCTERMS.MEDIA_TYPE, node -> node.value(RDFS.LABEL, format.mediaType()));
    }

    static Term sha256() {
        return new Term(Words.SPDX + "checksumAlgorithm_sha256", Words.CHECKSUM_ALGORITHM, node -> {});
    }

    static Term page(String address) {
        return new Term(address, FOAF.DOCUMENT, node -> {});
    }

    static Term standard(String iri, String label) {
        return labelled(iri, DCTERMS.STANDARD, label);
    }

    /** What the files of a format conform to, or null when no open standard is meant. */
    static @Nullable Term standardOf(Format format) {
        return switch (format) {
            case CSV -> standard("https://www.rfc-editor.org/rfc/rfc4180", "RFC 4180 (CSV)");
            case JSON -> standard("https://www.rfc-editor.org/rfc/rfc8259", "RFC 8259 (JSON)");
            case GEOJSON -> standard("https://www.rfc-editor.org/rfc/rfc7946", "RFC 7946 (GeoJSON)");
            case ZIP -> standard("https://specs.frictionlessdata.io/tabular-data-package/", "Tabular Data Package");
            case XLSX, JSONL -> null;
        };
    }

    static Term tableSchema() {
        return standard("https://specs.frictionlessdata.io/table-schema/", "Frictionless Table Schema");
    }

    /** Null when no licence is declared. */
    static @Nullable Term licence(Licence licence) {
        String iri = licence.iri();
        return iri == null
                ? null
                : new Term(iri, DCTERMS.LICENSE_DOCUMENT, node -> node.say(DCTERMS.TITLE, licence.title())
                        .value(DCTERMS.IDENTIFIER, licence.id())
                        .term(DCTERMS.TYPE, licenceType(licence))
                        .link(RDFS.SEEALSO, licence.url()));
    }

    private static @Nullable Term licenceType(Licence licence) {
        return switch (licence) {
            case CC_BY_4_0 -> concept(ADMS_LICENCE + "Attribution", "Atribución");
            case CC_BYSA_4_0 -> concept(ADMS_LICENCE + "ViralEffect-ShareAlike", "Compartir igual");
            case CC0 -> concept(ADMS_LICENCE + "PublicDomain", "Dominio público");
            case NO_DECLARADA -> null;
        };
    }

    private static Term authority() {
        return concept("http://purl.org/adms/publishertype/LocalAuthority", "Autoridad local");
    }

    Term rights(Licence licence) {
        String words = licence.iri() == null
                ? "Datos públicos. No se ha declarado una licencia."
                : "Datos públicos. Licencia: " + licence.title() + ".";
        String part = "derechos-" + licence.id();
        return labelled(facts.addresses().inCatalog(part), DCTERMS.RIGHTS_STATEMENT, words);
    }

    Term publisher() {
        String own = facts.publisherIri();
        String iri = own == null ? facts.addresses().inCatalog("publicador") : own;
        return new Term(
                iri, FOAF.AGENT, node -> node.say(FOAF.NAME, facts.settings().publisher())
                        .term(DCTERMS.TYPE, authority())
                        .term(FOAF.HOMEPAGE, page(facts.homepage())));
    }

    /** The unit that answers for a dataset, or null when the portal does not know it. */
    @Nullable
    Term unit(String id) {
        String name = facts.settings().units().get(id);
        String iri = facts.addresses().inCatalog("dependencia-" + id);
        return name == null
                ? null
                : new Term(iri, FOAF.AGENT, node -> node.say(FOAF.NAME, name).term(DCTERMS.TYPE, authority()));
    }

    Term contact() {
        Description.Contact all = new Description.Contact(facts.settings().publisher(), facts.email());
        return contact(facts.addresses().inCatalog("contacto"), all);
    }

    Term contact(String iri, Description.Contact contact) {
        return new Term(iri, VCARD4.KIND, node -> node.a(VCARD4.ORGANIZATION)
                .say(VCARD4.FN, contact.nombre())
                .link(VCARD4.HAS_EMAIL, "mailto:" + contact.correo()));
    }

    /** The municipality: in GeoNames when its number is known. */
    Term place() {
        CatalogFacts.Place place = facts.place();
        String iri = place.geonames() == null
                ? facts.addresses().inCatalog("municipio")
                : "https://sws.geonames.org/" + place.geonames() + "/";
        Term code = new Term(facts.addresses().inCatalog("divipola"), Words.ADMS_IDENTIFIER, node -> node.value(
                        SKOS.NOTATION, place.divipola())
                .value(Words.SCHEMA_AGENCY, "DANE"));
        return new Term(iri, DCTERMS.LOCATION, node -> node.say(SKOS.PREF_LABEL, place.name())
                .value(DCTERMS.IDENTIFIER, place.divipola())
                .term(Words.IDENTIFIER, code));
    }
}
