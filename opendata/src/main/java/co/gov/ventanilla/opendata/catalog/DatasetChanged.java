package co.gov.ventanilla.opendata.catalog;

/**
 * Event inside the transaction of an act on the catalog; observe it after success.
 *
 * @param name of the dataset
 * @param kind what happened
 */
public record DatasetChanged(String name, Kind kind) {
    /** What happened to a dataset. */
    public enum Kind {
        /** Its data are new. */
        PUBLICADO,
        /** Only its description is. */
        DESCRITO,
        /** It, or one of its versions, is gone. */
        RETIRADO
    }
}
