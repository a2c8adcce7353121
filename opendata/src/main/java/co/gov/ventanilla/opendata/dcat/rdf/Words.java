package co.gov.ventanilla.opendata.dcat.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.HYDRA;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Prefixes of a document, and words of vocabularies that RDF4J does not bring. */
public final class Words {
    public static final String ADMS = "http://www.w3.org/ns/adms#";
    public static final String DCAT_AP = "http://data.europa.eu/r5r/";
    public static final String GEOSPARQL = "http://www.opengis.net/ont/geosparql#";
    public static final String SPDX = "http://spdx.org/rdf/terms#";

    public static final IRI ADMS_IDENTIFIER = word(ADMS, "Identifier");
    public static final IRI IDENTIFIER = word(ADMS, "identifier");
    public static final IRI SCHEMA_AGENCY = word(ADMS, "schemaAgency");
    public static final IRI STATUS = word(ADMS, "status");
    public static final IRI VERSION_NOTES = word(ADMS, "versionNotes");
    public static final IRI AVAILABILITY = word(DCAT_AP, "availability");
    public static final IRI WKT = word(GEOSPARQL, "wktLiteral");
    public static final IRI CHECKSUM = word(SPDX, "checksum");
    public static final IRI CHECKSUM_CLASS = word(SPDX, "Checksum");
    public static final IRI CHECKSUM_ALGORITHM = word(SPDX, "ChecksumAlgorithm");
    public static final IRI ALGORITHM = word(SPDX, "algorithm");
    public static final IRI CHECKSUM_VALUE = word(SPDX, "checksumValue");

    /** Paging as older readers know it; the vocabulary no longer has these words. */
    public static final IRI PAGED_COLLECTION = word(HYDRA.NAMESPACE, "PagedCollection");

    public static final IRI FIRST_PAGE = word(HYDRA.NAMESPACE, "firstPage");
    public static final IRI LAST_PAGE = word(HYDRA.NAMESPACE, "lastPage");
    public static final IRI NEXT_PAGE = word(HYDRA.NAMESPACE, "nextPage");
    public static final IRI PREVIOUS_PAGE = word(HYDRA.NAMESPACE, "previousPage");
    public static final IRI ITEMS_PER_PAGE = word(HYDRA.NAMESPACE, "itemsPerPage");

    /** Prefixes and their namespaces. */
    public static final Map<String, String> PREFIXES = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("adms", ADMS),
            Map.entry("dcat", DCAT.NAMESPACE),
            Map.entry("dcatap", DCAT_AP),
            Map.entry("dct", DCTERMS.NAMESPACE),
            Map.entry("foaf", FOAF.NAMESPACE),
            Map.entry("gsp", GEOSPARQL),
            Map.entry("hydra", HYDRA.NAMESPACE),
            Map.entry("owl", OWL.NAMESPACE),
            Map.entry("rdf", RDF.NAMESPACE),
            Map.entry("rdfs", RDFS.NAMESPACE),
            Map.entry("skos", SKOS.NAMESPACE),
            Map.entry("spdx", SPDX),
            Map.entry("vcard", VCARD4.NAMESPACE),
            Map.entry("xsd", XSD.NAMESPACE))));

    private Words() {}

    private static IRI word(String namespace, String name) {
        return SimpleValueFactory.getInstance().createIRI(namespace, name);
    }
}
