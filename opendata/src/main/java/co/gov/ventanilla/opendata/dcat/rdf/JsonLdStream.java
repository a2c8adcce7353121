package co.gov.ventanilla.opendata.dcat.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * JSON-LD 1.1 with a context of prefixes and one flat {@code @graph}; keeps no more than the statements of one thing that follow each other. (Rio's own writer
 * keeps the whole document.) A thing that is spoken of twice gets two objects with the same {@code @id}, which means the same. No blank nodes.
 */
public final class JsonLdStream extends AbstractRDFHandler {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** What Jackson does; its failures become those of Rio. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private final JsonGenerator json;
    private final Map<String, String> prefixes = new HashMap<>();
    private final List<Statement> ofSubject = new ArrayList<>();
    private boolean inGraph;

    /** The stream is flushed at the end, never closed. */
    public JsonLdStream(OutputStream out) {
        try {
            json = FACTORY.createGenerator(out);
        } catch (IOException e) {
            throw new RDFHandlerException(e);
        }
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
    }

    @Override
    public void startRDF() {
        step(() -> {
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
        });
    }

    @Override
    public void handleNamespace(String prefix, String uri) {
        prefixes.put(uri, prefix);
        step(() -> json.writeStringField(prefix, uri));
    }

    @Override
    public void handleStatement(Statement statement) {
        step(() -> {
            openGraph();
            if (!ofSubject.isEmpty() && !ofSubject.get(0).getSubject().equals(statement.getSubject())) {
                writeSubject();
            }
        });
        ofSubject.add(statement);
    }

    @Override
    public void endRDF() {
        step(() -> {
            openGraph();
            writeSubject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        });
    }

    private void openGraph() throws IOException {
        if (!inGraph) {
            inGraph = true;
            json.writeEndObject();
            json.writeArrayFieldStart("@graph");
        }
    }

    private void writeSubject() throws IOException {
        if (ofSubject.isEmpty()) {
            return;
        }
        Resource subject = ofSubject.get(0).getSubject();
        Map<IRI, List<Value>> values = new LinkedHashMap<>();
        for (Statement s : ofSubject) {
            values.computeIfAbsent(s.getPredicate(), p -> new ArrayList<>()).add(s.getObject());
        }
        ofSubject.clear();
        json.writeStartObject();
        json.writeStringField("@id", subject.stringValue());
        for (Map.Entry<IRI, List<Value>> property : values.entrySet()) {
            property(property.getKey(), property.getValue());
        }
        json.writeEndObject();
    }

    private void property(IRI property, List<Value> values) throws IOException {
        boolean type = property.equals(RDF.TYPE);
        json.writeFieldName(type ? "@type" : compact(property));
        if (values.size() > 1) {
            json.writeStartArray();
        }
        for (Value value : values) {
            if (type) {
                json.writeString(compact((IRI) value));
            } else {
                value(value);
            }
        }
        if (values.size() > 1) {
            json.writeEndArray();
        }
    }

    private void value(Value value) throws IOException {
        if (value instanceof Literal literal && literal.getDatatype().equals(XSD.STRING)) {
            json.writeString(literal.getLabel());
            return;
        }
        json.writeStartObject();
        if (!(value instanceof Literal literal)) {
            json.writeStringField("@id", value.stringValue());
        } else {
            json.writeStringField("@value", literal.getLabel());
            if (literal.getLanguage().isPresent()) {
                json.writeStringField("@language", literal.getLanguage().get());
            } else {
                json.writeStringField("@type", compact(literal.getDatatype()));
            }
        }
        json.writeEndObject();
    }

    private String compact(IRI iri) {
        String prefix = prefixes.get(iri.getNamespace());
        return prefix == null ? iri.stringValue() : prefix + ":" + iri.getLocalName();
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new RDFHandlerException(e);
        }
    }
}
