package co.gov.ventanilla.portal.datos.diferencia;

import co.gov.ventanilla.opendata.catalog.ChangeSummary;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.store.RowDiff;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Two versions of a dataset side by side, asked for by their numbers; without numbers the newest two. */
@Dependent
class Comparacion {
    /** Rows of a page. */
    static final int FILAS = 50;

    @Inject
    DatasetRepository datasets;

    @Inject
    RowDiff diff;

    /** The two versions, the older first. */
    record Par(DatasetVersion desde, DatasetVersion hasta) {}

    /** The versions that were asked for; empty when there are no two, or one is unknown or withdrawn. */
    Optional<Par> par(Dataset dataset, String desde, String hasta) {
        List<DatasetVersion> versiones = datasets.versions(dataset.id()).stream()
                .filter(DatasetVersion::available)
                .toList();
        Optional<DatasetVersion> nueva =
                hasta == null ? versiones.stream().findFirst() : conNumero(versiones, numero(hasta));
        Optional<DatasetVersion> vieja = nueva.flatMap(n -> desde == null
                ? versiones.stream().filter(v -> v.number() < n.number()).findFirst()
                : conNumero(versiones, numero(desde)));
        return vieja.filter(v -> v.number() < nueva.get().number()).map(v -> new Par(v, nueva.get()));
    }

    private static Optional<DatasetVersion> conNumero(List<DatasetVersion> versiones, int numero) {
        return versiones.stream().filter(v -> v.number() == numero).findFirst();
    }

    /** A whole number from 1, or 0 when it is none. */
    static int numero(String texto) {
        return texto != null && texto.matches("[1-9]\\d{0,6}") ? Integer.parseInt(texto) : 0;
    }

    ChangeSummary resumen(Par par) {
        ChangeSummary guardado = par.hasta().change();
        return guardado != null && guardado.from() == par.desde().number()
                ? guardado
                : diff.summary(par.desde(), par.hasta());
    }

    /** Rows of a page, from 1; one more than fits when there are more. */
    List<RowDiff.RowChange> filas(Par par, int pagina) {
        return diff.rows(par.desde(), par.hasta(), (long) (pagina - 1) * FILAS, FILAS + 1);
    }
}
