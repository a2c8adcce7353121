package co.gov.ventanilla.portal.datos.carga;

import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.quality.LinkCheck;
import co.gov.ventanilla.portal.datos.Fichas;
import co.gov.ventanilla.portal.datos.HechosCatalogo;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks the addresses of datasets: of one when it is published or described anew, of all of them each night. */
@ApplicationScoped
public class RevisionEnlaces {
    private static final Logger LOG = Logger.getLogger(RevisionEnlaces.class.getName());
    private static final int LOTE = 100;

    @Resource
    ManagedExecutorService ejecutor;

    @Inject
    DatasetRepository datasets;

    @Inject
    Fichas fichas;

    @Inject
    HechosCatalogo hechos;

    @Inject
    LinkCheck revision;

    void cambio(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatasetChanged cambio) {
        if (cambio.kind() != DatasetChanged.Kind.RETIRADO) {
            ejecutor.execute(() -> revisar(List.of(cambio.name())));
        }
    }

    /** Asks those of all that people can get, and comes back when the last one has answered or not. */
    void todos() {
        for (int desde = 0; ; desde += LOTE) {
            List<String> nombres = datasets.availableNames(LOTE, desde);
            if (nombres.isEmpty()) {
                return;
            }
            revisar(nombres);
        }
    }

    private void revisar(List<String> nombres) {
        try {
            var ahora = hechos.ahora();
            fichas.de(nombres).forEach(ficha -> revision.check(ficha, ahora));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "links of datasets were not checked", e);
        }
    }
}
