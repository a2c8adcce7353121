package co.gov.ventanilla.portal.tramites;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.portal.contenido.busqueda.BusquedaContenido;
import co.gov.ventanilla.portal.datos.tabla.Fila;
import co.gov.ventanilla.portal.datos.tabla.FilasPublicadas;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The trámites as they are published now: read once, and again after their dataset or the map of processes changes. */
@ApplicationScoped
public class CatalogoTramites {
    /** Most rows that are read of a dataset. */
    private static final int CABEN = 10_000;

    @Inject
    DatasetRepository datasets;

    @Inject
    FilasPublicadas publicadas;

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
        if (cambio.name().equals(busqueda().tramites())
                || cambio.name().equals(busqueda().procesos())) {
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
        List<Tramite> tramites;
        try (Stream<Fila> filas = publicadas.de(nombre)) {
            tramites = filas.limit(CABEN)
                    .flatMap(fila -> Tramite.de(fila, busqueda().otrosNombres()).stream())
                    .toList();
        }
        String procesos = busqueda().procesos();
        Dataset mapa = procesos == null ? null : disponible(procesos).orElse(null);
        return new TramitesPublicados(
                conjunto,
                version.number(),
                conjunto.dataDate(settings.zone()),
                tramites,
                mapa,
                mapa == null ? Map.of() : nombres(mapa));
    }

    private Map<String, String> nombres(Dataset mapa) {
        try (Stream<Fila> filas = publicadas.de(mapa.name())) {
            return filas.limit(CABEN)
                    .filter(fila ->
                            fila.de("codigo").isPresent() && fila.de("nombre").isPresent())
                    .collect(Collectors.toMap(
                            fila -> fila.texto("codigo"), fila -> fila.texto("nombre"), (primero, otro) -> primero));
        }
    }

    private Optional<Dataset> disponible(String nombre) {
        return datasets.byName(nombre).filter(Dataset::available);
    }

    private BusquedaContenido busqueda() {
        return contenido.todo().busqueda();
    }
}
