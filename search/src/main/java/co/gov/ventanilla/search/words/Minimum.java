package co.gov.ventanilla.search.words;

/**
 * How many of the words must be there, as CKAN has it ({@code 2<-1 5<80%}): up to two all of them, up to five all but one, above
 * that four of five.
 */
public final class Minimum {

    private static final int ALL = 2;
    private static final int ALL_BUT_ONE = 5;

    private Minimum() {}

    /** Of so many words. */
    public static int of(int words) {
        if (words <= ALL) {
            return words;
        }
        return words <= ALL_BUT_ONE ? words - 1 : words * 4 / 5;
    }
}
