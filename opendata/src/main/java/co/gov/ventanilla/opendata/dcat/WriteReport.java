package co.gov.ventanilla.opendata.dcat;

import java.util.List;

/**
 * How the writing of a document went.
 *
 * @param datasets written
 * @param faults datasets and addresses left out, and texts of which a character was replaced by U+FFFD
 * @param first the first of them, at most 20: where and what, never the value
 */
public record WriteReport(int datasets, int faults, List<String> first) {
    public WriteReport {
        first = List.copyOf(first);
    }
}
