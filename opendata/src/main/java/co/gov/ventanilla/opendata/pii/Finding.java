package co.gov.ventanilla.opendata.pii;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column in which personal data seem to stand.
 *
 * @param count how many cells look so
 * @param firstRow the first of them, as a spreadsheet counts
 * @param samples at most three, masked
 * @param declared why its publisher says it may be public, or null when nothing is said
 */
public record Finding(
        Kind kind,
        String column,
        long count,
        long firstRow,
        List<String> samples,
        @Nullable String declared) {
    public Finding {
        samples = List.copyOf(samples);
    }

    /** For the publisher, in Spanish. */
    public String inWords() {
        return "parece llevar " + kind.inWords() + " (" + count + ", la primera en la fila " + firstRow
                + "; por ejemplo " + String.join(", ", samples) + ")";
    }
}
