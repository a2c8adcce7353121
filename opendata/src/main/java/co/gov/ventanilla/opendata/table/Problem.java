package co.gov.ventanilla.opendata.table;

import org.jspecify.annotations.Nullable;

/**
 * What keeps a file from being published.
 *
 * @param row record of the file as a spreadsheet counts it: the header is 1, the first data 2; 0 when it is about the whole file or its description
 * @param column name in the header, or null when it is about the whole row
 * @param code stable word for programs
 * @param message what is wrong and how to mend it, in Spanish
 */
public record Problem(long row, @Nullable String column, String code, String message) {

    /** A problem of the whole file. */
    public static Problem ofFile(String code, String message) {
        return new Problem(0, null, code, message);
    }
}
