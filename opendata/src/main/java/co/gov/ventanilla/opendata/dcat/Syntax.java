package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.dcat.rdf.JsonLdStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.n3.N3Writer;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** How a graph is written; the first is the one for clients that ask for nothing in particular. Always UTF-8. */
public enum Syntax {
    TURTLE("ttl", "text/turtle", TurtleWriter::new),
    RDF_XML("rdf", "application/rdf+xml", RDFXMLWriter::new),
    JSON_LD("jsonld", "application/ld+json", JsonLdStream::new),
    N3("n3", "text/n3", N3Writer::new);

    private final String extension;
    private final String mediaType;
    private final Function<OutputStream, RDFHandler> writer;

    Syntax(String extension, String mediaType, Function<OutputStream, RDFHandler> writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The syntax of a file name's extension; {@code xml} is RDF/XML too. */
    public static Optional<Syntax> ofExtension(String extension) {
        String known = extension.equals("xml") ? RDF_XML.extension : extension;
        return Stream.of(values()).filter(s -> s.extension.equals(known)).findFirst();
    }

    /** Extension without the dot. */
    public String extension() {
        return extension;
    }

    /** Media type, without a charset. */
    public String mediaType() {
        return mediaType;
    }

    RDFHandler writer(OutputStream out) {
        return writer.apply(out);
    }
}
