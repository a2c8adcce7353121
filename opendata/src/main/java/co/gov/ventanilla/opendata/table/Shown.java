package co.gov.ventanilla.opendata.table;

/** Values of a file as a message shows them: short and on one line. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String cell(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "␣");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
