package co.gov.ventanilla.opendata.table;

import java.util.List;

/** Looks at the rows while they are inspected. */
public interface RowObserver {
    /**
     * The header is right; rows follow.
     *
     * @param schema the columns in the order of the file
     */
    void begin(TableSchema schema);

    /**
     * A row with as many cells as the header.
     *
     * @param row as a spreadsheet counts, 2 for the first
     * @param cells as in the file, in the order of the header
     */
    void row(long row, List<String> cells);
}
