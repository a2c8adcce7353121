package co.gov.ventanilla.opendata.publish;

import co.gov.ventanilla.opendata.store.ContentStore;
import co.gov.ventanilla.opendata.table.CsvFile;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The CSV that is handed out: the received bytes when they are UTF-8 with commas, else the same records written so (RFC 4180). */
final class CsvCanon {
    private CsvCanon() {}

    /** @param received digest of the received bytes */
    static ContentStore.Kept keep(CsvFile file, String received, ContentStore contents) throws IOException {
        boolean asItCame = file.delimiter() == ','
                && !file.text().converted()
                && !file.text().bom();
        return asItCame
                ? contents.take(file.text().path(), received)
                : contents.keep(out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    CsvWriter csv = CsvWriter.builder()
                            .lineDelimiter(LineDelimiter.CRLF)
                            .build(writer);
                    try {
                        file.forEach((row, line, fields) -> csv.writeRecord(fields));
                    } catch (CsvFile.Unreadable e) {
                        throw new IOException(e);
                    }
                    csv.flush();
                    writer.flush();
                });
    }
}
