package co.gov.ventanilla.opendata.dcat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.jspecify.annotations.NullUnmarked;

/** Reads with Jena what the writer made with RDF4J. */
@NullUnmarked
final class Graphs {
    private Graphs() {}

    /** Writes into memory. */
    @FunctionalInterface
    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    static Model read(byte[] document, Syntax syntax) {
        Model model = ModelFactory.createDefaultModel();
        Lang lang =
                switch (syntax) {
                    case TURTLE, N3 -> Lang.TURTLE;
                    case RDF_XML -> Lang.RDFXML;
                    case JSON_LD -> Lang.JSONLD11;
                };
        RDFDataMgr.read(model, new ByteArrayInputStream(document), lang);
        return model;
    }

    static Model dataset(CatalogEntry entry, Syntax syntax) throws IOException {
        return read(bytes(out -> new CatalogWriter(Samples.facts()).dataset(syntax, entry, out)), syntax);
    }

    static Model catalog(CatalogFacts facts, Syntax syntax, Page page, CatalogEntry... entries) throws IOException {
        return read(
                bytes(out -> new CatalogWriter(facts)
                        .catalog(syntax, page, Arrays.asList(entries).iterator(), out)),
                syntax);
    }

    /** Graphs written by hand, together. */
    static Model byHand(String... names) {
        Model model = ModelFactory.createDefaultModel();
        for (String name : names) {
            RDFDataMgr.read(model, Graphs.class.getResourceAsStream(name), Lang.TURTLE);
        }
        return model;
    }

    /** What does not keep the shapes, one line each. */
    static List<String> violations(Graph shapes, Model model) {
        return ShaclValidator.get().validate(Shapes.parse(shapes), model.getGraph()).getEntries().stream()
                .map(e -> e.focusNode() + " " + e.resultPath() + " " + e.value() + ": " + e.message())
                .toList();
    }
}
