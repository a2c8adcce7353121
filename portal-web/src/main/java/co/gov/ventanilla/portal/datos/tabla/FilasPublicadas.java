package co.gov.ventanilla.portal.datos.tabla;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.store.ContentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Rows as they are published now. */
@ApplicationScoped
public class FilasPublicadas {
    @Inject
    DatasetRepository datasets;

    @Inject
    ContentStore contents;

    /** Rows of the current version of a dataset, read while they are used and to be closed; none when there is no such dataset, or not any more. */
    public Stream<Fila> de(String conjunto) {
        return datasets.byName(conjunto)
                .filter(Dataset::available)
                .flatMap(d -> datasets.current(d.id()))
                .map(version -> Tablas.filas(contents.path(version.sha256())))
                .orElse(Stream.empty());
    }
}
