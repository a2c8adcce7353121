package co.gov.ventanilla.portal.busqueda.indice;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.portal.contenido.Contenido;
import co.gov.ventanilla.portal.contenido.busqueda.BusquedaContenido;
import co.gov.ventanilla.portal.contenido.busqueda.FuenteLugares;
import co.gov.ventanilla.portal.datos.tabla.Fila;
import co.gov.ventanilla.portal.datos.tabla.FilasPublicadas;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.tramites.Tramite;
import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.PlaceState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where each kind comes from, and what has to be read again when a dataset changes. */
@ApplicationScoped
class Fuentes {
    @Inject
    ContenidoActivo contenido;

    @Inject
    DatasetRepository datasets;

    @Inject
    FilasPublicadas publicadas;

    @Inject
    CatalogSettings settings;

    /** All sources of a kind. */
    Map<String, Supplier<Stream<Entry>>> todas(Kind kind) {
        BusquedaContenido busqueda = contenido.todo().busqueda();
        return switch (kind) {
            case DATASET -> de(kind, datasets.availableNames(Integer.MAX_VALUE, 0));
            case TRAMITE -> de(kind, busqueda.tramites() == null ? Set.of() : Set.of(busqueda.tramites()));
            case PAGINA -> Map.of(Entradas.PORTAL, this::paginas);
            case AYUDA -> Map.of(Entradas.PORTAL, this::ayudas);
            default -> de(kind, lugares(kind).map(FuenteLugares::conjunto).collect(Collectors.toSet()));
        };
    }

    /** The sources of a kind that have to be read again when these datasets have changed. */
    Map<String, Supplier<Stream<Entry>>> de(Kind kind, Collection<String> cambiados) {
        BusquedaContenido busqueda = contenido.todo().busqueda();
        Map<String, Supplier<Stream<Entry>>> fuentes = new LinkedHashMap<>();
        if (kind == Kind.DATASET) {
            Set.copyOf(cambiados).forEach(nombre -> fuentes.put(nombre, () -> conjunto(nombre)));
        } else if (kind == Kind.TRAMITE && busqueda.tramites() != null && cambiados.contains(busqueda.tramites())) {
            fuentes.put(busqueda.tramites(), this::tramites);
        } else if (kind.isPlace()) {
            boolean estado = busqueda.estado() != null && cambiados.contains(busqueda.estado());
            lugares(kind)
                    .filter(fuente -> estado || cambiados.contains(fuente.conjunto()))
                    .forEach(fuente -> fuentes.put(fuente.conjunto(), () -> lugares(fuente)));
        }
        return fuentes;
    }

    private Stream<FuenteLugares> lugares(Kind kind) {
        return contenido.todo().busqueda().lugares().stream()
                .filter(fuente -> fuente.tipo().equals(kind.code()));
    }

    /** Of two rows with one id the first is taken. */
    private Stream<Entry> lugares(FuenteLugares fuente) {
        Map<String, PlaceState> estados = estados();
        Set<String> vistos = new HashSet<>();
        return publicadas
                .de(fuente.conjunto())
                .map(fila -> Entradas.lugar(fuente, fila, estados.getOrDefault(fila.texto("id"), PlaceState.UNKNOWN)))
                .flatMap(Optional::stream)
                .filter(entry -> vistos.add(entry.id()));
    }

    private Map<String, PlaceState> estados() {
        Map<String, PlaceState> estados = new HashMap<>();
        String conjunto = contenido.todo().busqueda().estado();
        if (conjunto != null) {
            try (Stream<Fila> filas = publicadas.de(conjunto)) {
                filas.forEach(fila -> estados.put(fila.texto("id"), Entradas.estado(fila)));
            }
        }
        return estados;
    }

    private Stream<Entry> tramites() {
        BusquedaContenido busqueda = contenido.todo().busqueda();
        return publicadas
                .de(busqueda.tramites())
                .map(fila -> Tramite.de(fila, busqueda.otrosNombres()))
                .flatMap(Optional::stream)
                .map(tramite -> Entradas.tramite(busqueda.tramites(), tramite));
    }

    private Stream<Entry> conjunto(String nombre) {
        Optional<Dataset> dataset = datasets.byName(nombre).filter(Dataset::available);
        Optional<DatasetVersion> version = dataset.flatMap(d -> datasets.current(d.id()));
        return dataset.filter(d -> version.isPresent()).stream().map(this::conjunto);
    }

    private Entry conjunto(Dataset dataset) {
        String dependencia = dataset.description().dependencia();
        return Entradas.conjunto(
                dataset.name(), dataset.description(), settings.units().getOrDefault(dependencia, dependencia));
    }

    private Stream<Entry> paginas() {
        BusquedaContenido busqueda = contenido.todo().busqueda();
        return Paginas.rutas().entrySet().stream()
                .filter(p -> !p.getKey().equals("puntos") || !busqueda.lugares().isEmpty())
                .filter(p -> !p.getKey().equals("tramites") || busqueda.tramites() != null)
                .map(p -> Entradas.pagina(p.getKey(), p.getValue()));
    }

    private Stream<Entry> ayudas() {
        Contenido todo = contenido.todo();
        return todo.ayudas().stream().map(Entradas::ayuda);
    }
}
