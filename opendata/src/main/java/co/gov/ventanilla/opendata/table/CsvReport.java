package co.gov.ventanilla.opendata.table;

import java.util.List;

/**
 * What an inspection found.
 *
 * @param file the text and its delimiter
 * @param schema the described columns in the order of the file; as described when the header does not hold them all
 * @param rows records below the header
 * @param profiles one for each column, in the order of {@code schema}
 * @param notes what was done to read the file, in Spanish
 * @param guessed the narrowest type of each column that is described as text; text for the others
 */
public record CsvReport(
        CsvFile file,
        TableSchema schema,
        long rows,
        List<ColumnProfile> profiles,
        List<String> notes,
        List<FieldType> guessed) {

    public CsvReport {
        profiles = List.copyOf(profiles);
        notes = List.copyOf(notes);
        guessed = List.copyOf(guessed);
    }
}
