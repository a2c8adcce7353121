package co.gov.ventanilla.opendata.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records of a text, RFC 4180 with any of four delimiters; empty lines are no records.
 *
 * @param delimiter between fields
 */
public record CsvFile(TextFile text, char delimiter) {
    /** Longest record, in characters; a longer one is an unclosed quote or an endless line. */
    static final int LONGEST_RECORD = 4 * 1024 * 1024;

    static final int LONGEST_FIELD = 1024 * 1024;

    /** Receives the records one by one. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * A record.
         *
         * @param row 1 for the header
         * @param line where it begins in the file
         */
        void record(long row, long line, List<String> fields) throws IOException;
    }

    /**
     * Walks over all records.
     *
     * @throws Unreadable when the text stops being CSV; those before it were given
     */
    public void forEach(Visitor visitor) throws IOException, Unreadable {
        long row = 0;
        long line = 1;
        try (CsvReader<CsvRecord> reader = open()) {
            for (Iterator<CsvRecord> records = reader.iterator(); records.hasNext(); ) {
                CsvRecord next = records.next();
                row++;
                line = next.getStartingLineNumber();
                visitor.record(row, line, next.getFields());
            }
        } catch (CsvParseException e) {
            throw new Unreadable(row + 1, line, e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The records of a text that is known to be good, the header first; to be closed after use.
     *
     * @throws IOException when it cannot be opened; later failures come as {@link UncheckedIOException}
     */
    public Stream<List<String>> records() throws IOException {
        CsvReader<CsvRecord> reader = open();
        return reader.stream().map(CsvRecord::getFields);
    }

    private CsvReader<CsvRecord> open() throws IOException {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .maxBufferSize(LONGEST_RECORD)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(LONGEST_FIELD)
                                .maxFields(16_383)
                                .maxRecordSize(LONGEST_RECORD)
                                .build(),
                        text.reader());
    }

    /** The text is no CSV from here on. */
    public static final class Unreadable extends Exception {
        private final long row;
        private final long line;

        Unreadable(long row, long line, CsvParseException cause) {
            super(cause.getMessage(), cause);
            this.row = row;
            this.line = line;
        }

        /** The record that could not be read, 1 for the header. */
        public long row() {
            return row;
        }

        /** Line on which the last good record began. */
        public long line() {
            return line;
        }
    }
}
