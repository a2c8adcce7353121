package co.gov.ventanilla.search.ckan;

/** A piece of a query as an error message may repeat it: short, in one line, without quotation marks. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    static String of(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cs}'\"\\\\]", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
