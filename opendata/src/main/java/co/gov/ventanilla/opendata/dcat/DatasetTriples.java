package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.dcat.rdf.Triples;
import co.gov.ventanilla.opendata.dcat.rdf.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** A dataset with its files, and its versions in a document of its own. */
record DatasetTriples(CatalogFacts facts, Terms terms, Triples out) {
    void write(CatalogEntry entry, boolean withVersions) {
        Dataset dataset = entry.dataset();
        String iri = facts.addresses().dataset(dataset.name());
        Triples.Node node = out.about(iri);
        describe(node, entry, iri);
        List<String> files = new ArrayList<>();
        for (Format format : entry.formats()) {
            files.add(facts.addresses().file(dataset.name(), entry.current().number(), format));
        }
        files.forEach(file -> node.link(DCAT.HAS_DISTRIBUTION, file));
        if (withVersions) {
            versions(entry).forEach(v -> node.link(DCAT.HAS_VERSION, version(dataset, v)));
            node.link(DCAT.HAS_CURRENT_VERSION, version(dataset, entry.current()));
        }
        parts(entry, iri);
        for (Format format : entry.formats()) {
            file(entry, entry.current(), format);
        }
        if (withVersions) {
            writeVersions(entry, iri, files);
        }
    }

    private void describe(Triples.Node node, CatalogEntry entry, String iri) {
        Description description = entry.description();
        named(node.a(DCAT.DATASET, FOAF.DOCUMENT), description.titulo(), description)
                .value(DCTERMS.IDENTIFIER, entry.dataset().id().toString())
                .link(DCAT.LANDING_PAGE, iri)
                .term(DCTERMS.CREATOR, terms.unit(description.dependencia()))
                .link(DCAT.CONTACT_POINT, iri + "#contacto")
                .term(DCTERMS.ACCRUAL_PERIODICITY, Terms.frequency(description.frecuencia()))
                .date(DCTERMS.ISSUED, description.emitido())
                .time(DCTERMS.MODIFIED, time(entry.dataset().modified()))
                .term(DCTERMS.CONFORMS_TO, Terms.tableSchema())
                .link(DCTERMS.PROVENANCE, iri + "#procedencia");
        numbered(node, entry.current());
        if (Box.of(entry.current()).isPresent()) {
            node.link(DCTERMS.SPATIAL, iri + "#lugar");
        }
        if (description.temporal() != null) {
            node.link(DCTERMS.TEMPORAL, iri + "#periodo");
        }
    }

    /** What a dataset and each of its versions have. */
    private Triples.Node named(Triples.Node node, String title, Description description) {
        description.temas().forEach(theme -> node.term(DCAT.THEME, Terms.theme(theme)));
        description.palabrasClave().forEach(word -> node.say(DCAT.KEYWORD, word));
        return node.say(DCTERMS.TITLE, title.isBlank() ? description.nombre() : title)
                .say(DCTERMS.DESCRIPTION, CatalogEntry.text(description))
                .term(DCTERMS.PUBLISHER, terms.publisher())
                .term(DCTERMS.LANGUAGE, Terms.spanish())
                .term(DCTERMS.ACCESS_RIGHTS, Terms.open())
                .term(DCTERMS.SPATIAL, terms.place());
    }

    private static void numbered(Triples.Node node, DatasetVersion version) {
        String number = Integer.toString(version.number());
        node.value(DCAT.VERSION, number).value(OWL.VERSIONINFO, number);
        if (version.change() != null) {
            node.say(Words.VERSION_NOTES, version.change().inWords());
        }
    }

    private void parts(CatalogEntry entry, String iri) {
        Description description = entry.description();
        String contact = iri + "#contacto";
        terms.contact(contact, facts.contact(description)).describe(out);
        out.about(iri + "#procedencia")
                .a(DCTERMS.PROVENANCE_STATEMENT)
                .say(RDFS.LABEL, words(description.procedencia()));
        Box.of(entry.current()).ifPresent(box -> out.about(iri + "#lugar")
                .a(DCTERMS.LOCATION)
                .value(DCAT.BBOX, box.polygon().orElse(null), Words.WKT)
                .value(DCAT.CENTROID, box.middle(), Words.WKT));
        Description.Period period = description.temporal();
        if (period != null) {
            out.about(iri + "#periodo")
                    .a(DCTERMS.PERIOD_OF_TIME)
                    .date(DCAT.START_DATE, period.desde())
                    .date(DCAT.END_DATE, period.hasta());
        }
    }

    private static String words(Description.Provenance provenance) {
        String source = "Fuente: " + provenance.documento()
                + (provenance.lineas() == null ? "" : ", líneas " + provenance.lineas()) + ".";
        return provenance.nota() == null ? source : source + " " + provenance.nota();
    }

    private void writeVersions(CatalogEntry entry, String iri, List<String> currentFiles) {
        List<DatasetVersion> versions = versions(entry);
        for (int i = 0; i < versions.size(); i++) {
            DatasetVersion version = versions.get(i);
            boolean current = i == 0;
            Triples.Node node = out.about(version(entry.dataset(), version));
            String title = version.description().titulo() + " (versión " + version.number() + ")";
            named(node.a(DCAT.DATASET), title, version.description())
                    .link(DCAT.IS_VERSION_OF, iri)
                    .link(DCAT.CONTACT_POINT, iri + "#contacto")
                    .time(DCTERMS.ISSUED, time(version.published()))
                    .time(DCTERMS.MODIFIED, time(version.published()));
            numbered(node, version);
            if (i + 1 < versions.size()) {
                node.link(DCAT.PREVIOUS_VERSION, version(entry.dataset(), versions.get(i + 1)));
            }
            if (current) {
                currentFiles.forEach(file -> node.link(DCAT.HAS_DISTRIBUTION, file));
            } else {
                node.link(DCAT.HAS_DISTRIBUTION, file(entry, version, Format.CSV));
            }
        }
    }

    private String file(CatalogEntry entry, DatasetVersion version, Format format) {
        boolean current = version.number() == entry.current().number();
        return new DistributionTriples(facts, terms, out)
                .write(
                        entry.dataset().name(),
                        version,
                        format,
                        current ? entry.file(format).orElse(null) : Distribution.csv(version),
                        current
                                ? entry.description().licencia()
                                : version.description().licencia());
    }

    /** Those people can get, the newest first. */
    private static List<DatasetVersion> versions(CatalogEntry entry) {
        return Stream.concat(Stream.of(entry.current()), entry.older().stream())
                .filter(DatasetVersion::available)
                .toList();
    }

    private String version(Dataset dataset, DatasetVersion version) {
        return facts.addresses().version(dataset.name(), version.number());
    }

    private OffsetDateTime time(Instant instant) {
        return instant.atZone(facts.settings().zone()).toOffsetDateTime();
    }
}
