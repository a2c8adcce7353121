package co.gov.ventanilla.opendata.ckan.harvest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A catalog that is harvested.
 *
 * @param finished last run that reached its end, or null
 * @param since newest date of a dataset seen by that run, as the source wrote it, or null
 * @param run the run that broke off, or null
 */
public record Source(
        String code,
        String url,
        @Nullable Instant finished,
        @Nullable String since,
        @Nullable Run run) {

    /**
     * A run under way.
     *
     * @param next offset of the page to be read next
     * @param since what it asks for, null for everything
     * @param newest date of a dataset seen so far
     */
    public record Run(
            int next, @Nullable String since, @Nullable String newest) {}
}
