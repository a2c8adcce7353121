package co.gov.ventanilla.opendata.dcat.rdf;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/** Counts what could not be written, and keeps the first few; never the value itself, which may be anything. */
public final class Faults {
    private static final int KEPT = 20;

    private final List<String> first = new ArrayList<>();
    private int count;

    /** A property of a thing that was left out or mended. */
    public void add(IRI subject, IRI property, String what) {
        add(subject + " " + property.getLocalName() + ": " + what);
    }

    /** Anything else. */
    public void add(String what) {
        count++;
        if (first.size() < KEPT) {
            first.add(what);
        }
    }

    /** How many there were. */
    public int count() {
        return count;
    }

    /** The first of them, at most 20. */
    public List<String> first() {
        return List.copyOf(first);
    }
}
