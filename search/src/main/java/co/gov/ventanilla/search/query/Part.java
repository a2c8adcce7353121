package co.gov.ventanilla.search.query;

/**
 * A part of a question that was understood.
 *
 * @param what it is
 * @param without the question without this part, to take it away
 */
public record Part(What what, String without) {

    /** What can be understood. */
    public enum What {
        KIND,
        NEAR,
        COMUNA,
        OPEN
    }
}
