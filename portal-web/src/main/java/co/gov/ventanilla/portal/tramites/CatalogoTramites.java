package co.gov.ventanilla.portal.tramites;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.query.filas.RowQuery;
import co.gov.ventanilla.portal.contenido.busqueda.BusquedaContenido;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The trámites as they are published now: read once, and again after their dataset or the map of processes changes. */
@ApplicationScoped
public class CatalogoTramites {
    /** Dataset whose columns {@code codigo} and {@code nombre} name processes and procedures. */
    private static final String MAPA = "mapa-de-procesos";

    /** Most rows that are read of a dataset. */
    private static final int CABEN = 10_000;

    @Inject
    DatasetRepository datasets;

    @Inject
    RowQuery filas;

    @Inject
    CatalogSettings settings;

    @Inject
    ContenidoActivo contenido;

    private @Nullable TramitesPublicados leidos;

    /** The present state. */
    public synchronized TramitesPublicados publicados() {
        TramitesPublicados estado = leidos == null ? leer() : leidos;
        leidos = estado;
        return estado;
    }

    /** Waits for a reader under way, who may have seen the state before the change; the next one reads anew. */
    synchronized void cambio(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatasetChanged cambio) {
        if (cambio.name().equals(busqueda().tramites()) || cambio.name().equals(MAPA)) {
            leidos = null;
        }
    }

    private TramitesPublicados leer() {
        String nombre = busqueda().tramites();
        Dataset conjunto = nombre == null ? null : disponible(nombre).orElse(null);
        DatasetVersion version =
                conjunto == null ? null : datasets.current(conjunto.id()).orElse(null);
        if (version == null) {
            return TramitesPublicados.NINGUNO;
        }
        List<Tramite> tramites = filas(version).stream()
                .flatMap(fila -> Tramite.de(fila, busqueda().otrosNombres()).stream())
                .toList();
        Dataset mapa = disponible(MAPA).orElse(null);
        return new TramitesPublicados(
                conjunto,
                version.number(),
                conjunto.dataDate(settings.zone()),
                tramites,
                mapa,
                mapa == null ? Map.of() : procesos(mapa));
    }

    private Map<String, String> procesos(Dataset mapa) {
        return datasets.current(mapa.id())
                .map(version -> filas(version).stream()
                        .filter(fila -> fila.path("codigo").isTextual()
                                && fila.path("nombre").isTextual())
                        .collect(Collectors.toMap(
                                fila -> fila.path("codigo").textValue(),
                                fila -> fila.path("nombre").textValue(),
                                (primero, otro) -> primero)))
                .orElse(Map.of());
    }

    private Optional<Dataset> disponible(String nombre) {
        return datasets.byName(nombre).filter(Dataset::available);
    }

    private List<ObjectNode> filas(DatasetVersion version) {
        return filas.page(version, Map.of("limite", List.of(Integer.toString(CABEN))), "")
                .filas();
    }

    private BusquedaContenido busqueda() {
        return contenido.todo().busqueda();
    }
}
