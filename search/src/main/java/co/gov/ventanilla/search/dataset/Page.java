package co.gov.ventanilla.search.dataset;

/**
 * Which hits are wanted.
 *
 * @param start how many hits to pass over, 0 or more
 * @param rows how many to give, 0 to {@link #MOST}
 */
public record Page(int start, int rows) {

    /** CKAN gives no more at once either. */
    public static final int MOST = 1000;

    public Page {
        if (start < 0 || rows < 0 || rows > MOST) {
            throw new IllegalArgumentException("start " + start + ", rows " + rows);
        }
    }
}
