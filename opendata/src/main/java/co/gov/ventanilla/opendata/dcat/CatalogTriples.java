package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.catalog.Theme;
import co.gov.ventanilla.opendata.dcat.rdf.Term;
import co.gov.ventanilla.opendata.dcat.rdf.Triples;
import co.gov.ventanilla.opendata.dcat.rdf.Words;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.HYDRA;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The catalog itself, the services to all its datasets, and which page of it this is. */
record CatalogTriples(CatalogFacts facts, Terms terms, Triples out) {
    void write(Page page) {
        Triples.Node catalog = out.about(facts.addresses().catalog())
                .a(DCAT.CATALOG, HYDRA.COLLECTION)
                .say(DCTERMS.TITLE, facts.title())
                .say(DCTERMS.DESCRIPTION, facts.description())
                .term(DCTERMS.PUBLISHER, terms.publisher())
                .term(FOAF.HOMEPAGE, Terms.page(facts.homepage()))
                .term(DCTERMS.LANGUAGE, Terms.spanish())
                .term(DCTERMS.LICENSE, Terms.licence(facts.licence()))
                .term(DCTERMS.RIGHTS, terms.rights(facts.licence()))
                .term(DCTERMS.SPATIAL, terms.place())
                .term(DCAT.THEME_TAXONOMY, Terms.themes())
                .date(DCTERMS.ISSUED, facts.issued())
                .time(
                        DCTERMS.MODIFIED,
                        facts.modified().atZone(facts.settings().zone()).toOffsetDateTime());
        facts.services().forEach(service -> catalog.link(DCAT.HAS_SERVICE, iri(service)));
        count(catalog, HYDRA.TOTAL_ITEMS, page.total()).link(HYDRA.VIEW, page.address(page.number()));
        facts.services().forEach(this::service);
        view(page);
    }

    /** Says that a dataset is of this catalog and its services. */
    void member(String dataset) {
        out.about(facts.addresses().catalog()).link(DCAT.HAS_DATASET, dataset);
        facts.services().forEach(service -> out.about(iri(service)).link(DCAT.SERVES_DATASET, dataset));
    }

    private String iri(CatalogFacts.Service service) {
        return facts.addresses().inCatalog("servicio-" + service.id());
    }

    private void service(CatalogFacts.Service service) {
        Triples.Node node = out.about(iri(service))
                .a(DCAT.DATA_SERVICE)
                .say(DCTERMS.TITLE, service.title())
                .say(DCTERMS.DESCRIPTION, service.description())
                .term(DCAT.ENDPOINT_URL, resource(service.endpoint()))
                .term(DCAT.ENDPOINT_DESCRIPTION, resource(service.documentation()))
                .term(DCTERMS.PUBLISHER, terms.publisher())
                .term(DCAT.CONTACT_POINT, terms.contact())
                .term(DCTERMS.ACCESS_RIGHTS, Terms.open())
                .term(DCAT.THEME, Terms.theme(Theme.GOVE))
                .say(DCAT.KEYWORD, "API");
        if (service.standard() != null) {
            node.term(DCTERMS.CONFORMS_TO, Terms.standard(service.standard(), service.title()));
        }
    }

    private static Term resource(String address) {
        return new Term(address, RDFS.RESOURCE, node -> {});
    }

    /** Two vocabularies of paging at once: harvesters look for the one or for the other. */
    private void view(Page page) {
        Triples.Node view =
                out.about(page.address(page.number())).a(HYDRA.PARTIAL_COLLECTION_VIEW, Words.PAGED_COLLECTION);
        count(count(view, HYDRA.TOTAL_ITEMS, page.total()), Words.ITEMS_PER_PAGE, page.size());
        to(view, page.address(1), HYDRA.FIRST, Words.FIRST_PAGE);
        to(view, page.address(page.last()), HYDRA.LAST, Words.LAST_PAGE);
        if (page.number() < page.last()) {
            to(view, page.address(page.number() + 1L), HYDRA.NEXT, Words.NEXT_PAGE);
        }
        if (page.number() > 1) {
            to(view, page.address(page.number() - 1L), HYDRA.PREVIOUS, Words.PREVIOUS_PAGE);
        }
    }

    private static void to(Triples.Node view, String address, IRI property, IRI before) {
        view.link(property, address).link(before, address);
    }

    private static Triples.Node count(Triples.Node node, IRI property, long number) {
        return node.value(property, Long.toString(number), XSD.INTEGER);
    }
}
