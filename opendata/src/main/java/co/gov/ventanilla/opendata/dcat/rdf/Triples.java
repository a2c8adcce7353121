package co.gov.ventanilla.opendata.dcat.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.jspecify.annotations.Nullable;

/**
 * Statements of a document in the making. Those of one dataset are gathered, then leave together ({@link #send}) or not at all ({@link #forget}). Each
 * {@link Term} is described once a document; only its IRI is remembered.
 */
public final class Triples {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final RDFHandler out;
    private final Faults faults;
    private final Set<String> described = new HashSet<>();
    private final Set<String> fresh = new HashSet<>();
    private final Map<String, Term> waiting = new LinkedHashMap<>();
    private final List<Statement> gathered = new ArrayList<>();

    /** Statements go to a handler, which was started. */
    public Triples(RDFHandler out, Faults faults) {
        this.out = out;
        this.faults = faults;
    }

    /** Is it an absolute IRI that every syntax can hold? */
    public static boolean isAddress(@Nullable String address) {
        if (address == null) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.isAbsolute() && (uri.isOpaque() || uri.getRawAuthority() != null);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The same text without what XML 1.0 cannot hold; line ends become LF. */
    public static String clean(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0xD800 || c == '\n')) {
            return text;
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return NOT_IN_XML.matcher(lines).replaceAll("\uFFFD");
    }

    /** Begins to speak of a thing; {@link IllegalArgumentException} when its address is none. */
    public Node about(String address) {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("not an address");
        }
        return new Node(VALUES.createIRI(address));
    }

    /** Adds what the gathered statements point to and no earlier ones described. */
    public void complete() {
        while (!waiting.isEmpty()) {
            Term term = waiting.values().iterator().next();
            waiting.remove(term.key());
            fresh.add(term.key());
            term.describe(Triples.this);
        }
    }

    /** Hands the gathered statements on. */
    public void send() {
        complete();
        described.addAll(fresh);
        gathered.forEach(out::handleStatement);
        forget();
    }

    /** Forgets what was gathered. */
    public void forget() {
        waiting.clear();
        fresh.clear();
        gathered.clear();
    }

    /** A thing that is spoken of. What is null or blank is not said; what cannot be said is left out and counted. */
    public final class Node {
        private final IRI subject;

        private Node(IRI subject) {
            this.subject = subject;
        }

        /** Its types. */
        public Node a(IRI... types) {
            for (IRI type : types) {
                add(RDF.TYPE, type);
            }
            return this;
        }

        /** A thing that is not described here. */
        public Node link(IRI property, @Nullable String address) {
            if (isAddress(address)) {
                return add(property, VALUES.createIRI(address));
            }
            if (address != null) {
                faults.add(subject, property, "dirección que no lo es");
            }
            return this;
        }

        /** A thing that is described in the same document. */
        public Node term(IRI property, @Nullable Term term) {
            if (term != null) {
                link(property, term.iri());
                if (isAddress(term.iri()) && !described.contains(term.key()) && !fresh.contains(term.key())) {
                    waiting.putIfAbsent(term.key(), term);
                }
            }
            return this;
        }

        /** A text in Spanish. */
        public Node say(IRI property, @Nullable String text) {
            return text == null || text.isBlank()
                    ? this
                    : add(property, VALUES.createLiteral(kept(property, text), "es"));
        }

        /** A text of no language: a name, a code. */
        public Node value(IRI property, @Nullable String text) {
            return value(property, text, XSD.STRING);
        }

        /** A text of another datatype. */
        public Node value(IRI property, @Nullable String text, IRI datatype) {
            return text == null || text.isBlank()
                    ? this
                    : add(property, VALUES.createLiteral(kept(property, text), datatype));
        }

        /** A day. */
        public Node date(IRI property, @Nullable LocalDate date) {
            return value(property, date == null ? null : date.toString(), XSD.DATE);
        }

        /** An instant. */
        public Node time(IRI property, OffsetDateTime time) {
            return value(property, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), XSD.DATETIME);
        }

        private String kept(IRI property, String text) {
            String clean = clean(text);
            if (clean.indexOf('\uFFFD') >= 0 && text.indexOf('\uFFFD') < 0) {
                faults.add(subject, property, "carácter que no se puede escribir");
            }
            return clean;
        }

        private Node add(IRI property, Value value) {
            gathered.add(VALUES.createStatement(subject, property, value));
            return this;
        }
    }
}
