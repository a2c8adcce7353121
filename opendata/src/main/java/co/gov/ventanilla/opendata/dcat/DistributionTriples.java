package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.catalog.Licence;
import co.gov.ventanilla.opendata.dcat.rdf.Triples;
import co.gov.ventanilla.opendata.dcat.rdf.Words;
import java.time.OffsetDateTime;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** A file of a version: the bytes behind its IRI never change. */
record DistributionTriples(CatalogFacts facts, Terms terms, Triples out) {
    String write(String name, DatasetVersion version, Format format, @Nullable Distribution made, Licence licence) {
        String iri = facts.addresses().file(name, version.number(), format);
        OffsetDateTime published =
                version.published().atZone(facts.settings().zone()).toOffsetDateTime();
        Triples.Node node = out.about(iri)
                .a(DCAT.DISTRIBUTION, RDFS.RESOURCE)
                .say(DCTERMS.TITLE, format.label())
                .say(DCTERMS.DESCRIPTION, words(version, format))
                .link(DCAT.ACCESS_URL, iri)
                .link(DCAT.DOWNLOAD_URL, iri)
                .term(DCTERMS.FORMAT, Terms.fileType(format))
                .term(DCAT.MEDIA_TYPE, Terms.mediaType(format))
                .term(DCTERMS.LICENSE, Terms.licence(licence))
                .term(DCTERMS.RIGHTS, terms.rights(licence))
                .term(Words.AVAILABILITY, Terms.available())
                .term(Words.STATUS, Terms.completed())
                .term(DCTERMS.CONFORMS_TO, Terms.standardOf(format))
                .time(DCTERMS.ISSUED, published)
                .time(DCTERMS.MODIFIED, published);
        if (made != null) {
            bytes(node, iri, made);
        }
        return iri;
    }

    private static String words(DatasetVersion version, Format format) {
        String rows = version.rows() == 1 ? "una fila" : version.rows() + " filas";
        return "Versión " + version.number() + " en " + format.label() + ": " + rows + ".";
    }

    private void bytes(Triples.Node node, String iri, Distribution made) {
        String checksum = iri + "#sha256";
        node.value(DCAT.BYTE_SIZE, Long.toString(made.bytes()), XSD.NON_NEGATIVE_INTEGER)
                .link(Words.CHECKSUM, checksum);
        out.about(checksum)
                .a(Words.CHECKSUM_CLASS)
                .term(Words.ALGORITHM, Terms.sha256())
                .value(Words.CHECKSUM_VALUE, made.sha256(), XSD.HEXBINARY);
    }
}
