package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.dcat.rdf.Faults;
import co.gov.ventanilla.opendata.dcat.rdf.Triples;
import co.gov.ventanilla.opendata.dcat.rdf.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.jspecify.annotations.Nullable;

/**
 * Writes the catalog, or one dataset of it, as DCAT-AP 3. Statements leave dataset by dataset; a dataset that cannot be written is left out, an address that is none
 * is left out of its dataset, and the rest stays whole. The pages of the catalog do not tell of older versions: harvesters would take each for a dataset.
 */
public final class CatalogWriter {
    private static final Logger LOG = Logger.getLogger(CatalogWriter.class.getName());

    private final CatalogFacts facts;
    private final Terms terms;

    public CatalogWriter(CatalogFacts facts) {
        this.facts = facts;
        terms = new Terms(facts);
    }

    /**
     * Writes a page of the catalog.
     *
     * @param entries those of the page, asked for one by one
     * @param out is flushed, not closed
     * @throws IOException when nobody reads any more
     */
    public WriteReport catalog(Syntax syntax, Page page, Iterator<CatalogEntry> entries, OutputStream out)
            throws IOException {
        Faults faults = new Faults();
        int[] written = {0};
        document(syntax.writer(out), faults, triples -> {
            CatalogTriples catalog = new CatalogTriples(facts, terms, triples);
            catalog.write(page);
            triples.send();
            while (entries.hasNext()) {
                written[0] += entry(triples, faults, entries.next(), catalog, false) ? 1 : 0;
            }
        });
        return report(faults, written[0]);
    }

    /**
     * Writes one dataset with all its versions.
     *
     * @param out is flushed, not closed
     * @throws IOException when nobody reads any more
     */
    public WriteReport dataset(Syntax syntax, CatalogEntry entry, OutputStream out) throws IOException {
        Faults faults = new Faults();
        boolean[] written = {false};
        document(syntax.writer(out), faults, triples -> written[0] = entry(triples, faults, entry, null, true));
        return report(faults, written[0] ? 1 : 0);
    }

    /** Tells what is said of a dataset on a page of the catalog, statement by statement; nothing when it cannot be written. */
    public WriteReport statements(CatalogEntry entry, Consumer<Statement> each) {
        Faults faults = new Faults();
        RDFHandler keeper = new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                each.accept(statement);
            }
        };
        boolean written = entry(new Triples(keeper, faults), faults, entry, null, false);
        return new WriteReport(written ? 1 : 0, faults.count(), faults.first());
    }

    /** Speaks in one document. */
    @FunctionalInterface
    private interface Speaker {
        void speak(Triples triples);
    }

    private static void document(RDFHandler handler, Faults faults, Speaker speaker) throws IOException {
        try {
            handler.startRDF();
            Words.PREFIXES.forEach(handler::handleNamespace);
            speaker.speak(new Triples(handler, faults));
            handler.endRDF();
        } catch (RDFHandlerException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        }
    }

    private boolean entry(
            Triples triples,
            Faults faults,
            CatalogEntry entry,
            @Nullable CatalogTriples catalog,
            boolean withVersions) {
        if (!entry.dataset().available()) {
            return false;
        }
        try {
            new DatasetTriples(facts, terms, triples).write(entry, withVersions);
            if (catalog != null) {
                catalog.member(facts.addresses().dataset(entry.dataset().name()));
            }
            triples.complete();
        } catch (RuntimeException e) {
            triples.forget();
            faults.add("conjunto " + entry.dataset().id() + ": no se pudo escribir");
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "Dataset left out of the catalog: " + entry.dataset().id());
            return false;
        }
        triples.send();
        return true;
    }

    private static WriteReport report(Faults faults, int datasets) {
        WriteReport report = new WriteReport(datasets, faults.count(), faults.first());
        if (report.faults() > 0) {
            LOG.warning(() -> "DCAT: " + report.faults() + " faults, first " + report.first());
        }
        return report;
    }
}
