package co.gov.ventanilla.opendata.dcat.rdf;

import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;

/**
 * Something that many datasets point to: a word of a vocabulary, a licence, the publisher. A document describes it once, after the first thing that points to it; an
 * IRI that plays two parts is described once in each.
 *
 * @param says what else is to be said, beside its type
 */
public record Term(String iri, IRI type, Consumer<Triples.Node> says) {
    /** Describes it in a document. */
    public void describe(Triples out) {
        says.accept(out.about(iri).a(type));
    }

    String key() {
        return iri + ' ' + type;
    }
}
