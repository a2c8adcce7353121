package co.gov.ventanilla.portal.datos.tabla;

import co.gov.ventanilla.opendata.table.CsvFile;
import co.gov.ventanilla.opendata.table.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the rows of a published file, which is known to be good CSV. */
public final class Tablas {
    private Tablas() {}

    /** The rows, read while they are used; to be closed. */
    public static Stream<Fila> filas(Path csv) {
        try {
            Stream<List<String>> registros =
                    new CsvFile(new TextFile(csv, StandardCharsets.UTF_8, false), ',').records();
            Iterator<List<String>> uno = registros.iterator();
            if (!uno.hasNext()) {
                registros.close();
                return Stream.empty();
            }
            List<String> columnas = List.copyOf(uno.next());
            return StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(uno, Spliterator.ORDERED | Spliterator.NONNULL), false)
                    .map(valores -> new Fila(columnas, valores))
                    .onClose(registros::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
