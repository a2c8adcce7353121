package co.gov.ventanilla.opendata.catalog;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How often a dataset is brought up to date: the EU vocabulary, in Spanish. */
public enum Frequency {
    DAILY("Diaria", Period.ofDays(1)),
    WEEKLY("Semanal", Period.ofWeeks(1)),
    MONTHLY("Mensual", Period.ofMonths(1)),
    QUARTERLY("Trimestral", Period.ofMonths(3)),
    ANNUAL_2("Semestral", Period.ofMonths(6)),
    ANNUAL("Anual", Period.ofYears(1)),
    TRIENNIAL("Cada tres años", Period.ofYears(3)),
    QUINQUENNIAL("Cada cinco años", Period.ofYears(5)),
    AS_NEEDED("Cuando cambia", null),
    NOT_PLANNED("No aplica", null);

    private final String label;
    private final @Nullable Period every;

    Frequency(String label, @Nullable Period every) {
        this.label = label;
        this.every = every;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Time between two updates, or null when none is promised. */
    public @Nullable Period every() {
        return every;
    }

    /** IRI of the concept. */
    public String iri() {
        return "http://publications.europa.eu/resource/authority/frequency/" + name();
    }
}
