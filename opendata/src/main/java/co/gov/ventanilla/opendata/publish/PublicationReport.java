package co.gov.ventanilla.opendata.publish;

import co.gov.ventanilla.opendata.catalog.ChangeSummary;
import co.gov.ventanilla.opendata.pii.Finding;
import co.gov.ventanilla.opendata.table.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a publication ended.
 *
 * @param outcome what happened
 * @param name of the dataset, or null when the description could not be read
 * @param version number of the version that holds these data, or 0
 * @param rows of the file
 * @param problems the first thousand; nothing is published while there is one
 * @param problemCount how many there are
 * @param findings of the personal-data gate, declared ones too
 * @param notes what was done to read the file, what the publisher should look at; in Spanish
 * @param change against the version before, or null
 */
public record PublicationReport(
        Outcome outcome,
        @Nullable String name,
        int version,
        long rows,
        List<Problem> problems,
        long problemCount,
        List<Finding> findings,
        List<String> notes,
        @Nullable ChangeSummary change) {

    /** What happened. */
    public enum Outcome {
        /** A new version stands. */
        PUBLICADO,
        /** The bytes are those of the newest version; only the description is new. */
        DESCRITO,
        /** Nothing is new. */
        SIN_CAMBIOS,
        /** It would be published. */
        SE_PUEDE_PUBLICAR,
        /** Nothing was published. */
        RECHAZADO
    }

    public PublicationReport {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }
}
