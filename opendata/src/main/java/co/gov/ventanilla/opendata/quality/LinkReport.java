package co.gov.ventanilla.opendata.quality;

import java.time.Instant;
import java.util.List;

/**
 * What came of asking the addresses of a dataset.
 *
 * @param dead those that did not answer
 */
public record LinkReport(Instant checked, List<String> dead) {
    public LinkReport {
        dead = List.copyOf(dead);
    }

    /** Did an address answer? One that was not asked yet counts as answering. */
    public boolean answers(String url) {
        return !dead.contains(url);
    }
}
