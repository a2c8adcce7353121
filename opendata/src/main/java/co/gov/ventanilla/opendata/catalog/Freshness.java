package co.gov.ventanilla.opendata.catalog;

import java.time.LocalDate;
import java.time.Period;

/** Whether a dataset is as new as its frequency promises; half as much time again is allowed before it is called late. */
public enum Freshness {
    AL_DIA("Al día"),
    ATRASADO("Atrasado"),
    NO_APLICA("No aplica");

    private final String label;

    Freshness(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /**
     * Judges a date.
     *
     * @param modified date of the newest data
     */
    public static Freshness of(Frequency frequency, LocalDate modified, LocalDate today) {
        Period every = frequency.every();
        if (every == null) {
            return NO_APLICA;
        }
        LocalDate due = modified.plus(every);
        long allowance = (due.toEpochDay() - modified.toEpochDay()) / 2;
        return today.isAfter(due.plusDays(allowance)) ? ATRASADO : AL_DIA;
    }
}
