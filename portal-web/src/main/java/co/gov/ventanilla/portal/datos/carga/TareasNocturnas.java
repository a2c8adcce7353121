package co.gov.ventanilla.portal.datos.carga;

import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.store.ContentStore;
import co.gov.ventanilla.portal.datos.indice.IndiceConjuntos;
import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the catalog needs each night. One task that fails does not keep the others from their turn. */
@Dependent
public class TareasNocturnas {
    private static final Logger LOG = Logger.getLogger(TareasNocturnas.class.getName());

    @Inject
    IndiceConjuntos indice;

    @Inject
    DatasetRepository datasets;

    @Inject
    ContentStore contents;

    @Inject
    RevisionEnlaces enlaces;

    @Inject
    ClockProducer clock;

    /** What is late is judged by the new day; files that nobody names any more go; addresses are asked. */
    public void hacer() {
        cada("the index was not made anew", indice::rehacer);
        cada("files of the catalog were not swept", this::barrer);
        cada("links were not checked", enlaces::todos);
    }

    private void barrer() throws IOException {
        contents.collect(Set.copyOf(datasets.contentsInUse()), clock.maquina().minus(Duration.ofDays(1)));
    }

    @FunctionalInterface
    private interface Tarea {
        void hacer() throws IOException;
    }

    private static void cada(String fallo, Tarea tarea) {
        try {
            tarea.hacer();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, fallo, e);
        }
    }
}
