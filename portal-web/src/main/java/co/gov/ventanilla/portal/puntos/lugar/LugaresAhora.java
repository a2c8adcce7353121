package co.gov.ventanilla.portal.puntos.lugar;

import co.gov.ventanilla.portal.puntos.horario.Horario;
import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Hit;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.index.Snapshot;
import co.gov.ventanilla.search.place.LandmarkList;
import co.gov.ventanilla.search.place.PlaceCounts;
import co.gov.ventanilla.search.place.PlaceHits;
import co.gov.ventanilla.search.place.PlaceLandmarks;
import co.gov.ventanilla.search.place.PlaceQuery;
import co.gov.ventanilla.search.place.PlaceSearch;
import co.gov.ventanilla.search.query.Landmark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The places at one moment; good only while it is being read. */
public final class LugaresAhora {
    private final Snapshot ahora;
    private final PlaceSearch busqueda;
    private final LandmarkList referencias;
    private final Predicate<String> abierto;

    /** @param abierto whether a place with these opening hours is open now */
    public LugaresAhora(Snapshot ahora, PlaceSearch busqueda, LandmarkList referencias, Predicate<String> abierto) {
        this.ahora = ahora;
        this.busqueda = busqueda;
        this.referencias = referencias;
        this.abierto = abierto;
    }

    /**
     * Places that fit, some of them. Those whose position nobody knows come last when they are asked for by nearness. Of those known to be closed only the ones among the first
     * {@link Snapshot#MOST_COUNTED} places are found.
     */
    public Hallados buscar(Filtro filtro, int desde, int cuantos) {
        if (Boolean.FALSE.equals(filtro.abierto())) {
            List<Lugar> cerrados = lugares(filtro.conAbierto(null), 0, Snapshot.MOST_COUNTED)
                    .filter(lugar -> Boolean.FALSE.equals(abiertoAhora(lugar)))
                    .toList();
            return new Hallados(cerrados.stream().skip(desde).limit(cuantos).toList(), cerrados.size());
        }
        return new Hallados(lugares(filtro, desde, cuantos).toList(), contar(filtro));
    }

    private Stream<Lugar> lugares(Filtro filtro, int desde, int cuantos) {
        try {
            PlaceQuery consulta = consulta(filtro, desde, cuantos);
            List<Hit> hallados =
                    new ArrayList<>(busqueda.search(ahora, consulta).hits());
            if (filtro.cerca() != null && hallados.size() < cuantos) {
                PlaceHits sinLugar = busqueda.unplaced(ahora, consulta(filtro, 0, 1));
                int conLugar = contar(filtro) - sinLugar.total();
                int saltar = Math.max(0, desde - conLugar);
                hallados.addAll(busqueda.unplaced(ahora, consulta(filtro, saltar, cuantos - hallados.size()))
                        .hits());
            }
            return hallados.stream().map(hit -> new Lugar(hit.entry(), hit.metres()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many fit, up to {@link Snapshot#MOST_COUNTED}. */
    public int contar(Filtro filtro) {
        if (filtro.abierto() == null) {
            int todos = PlaceCounts.of(ahora).of(filtro.tipos(), filtro.comuna());
            return Math.min(todos, Snapshot.MOST_COUNTED);
        }
        try {
            return busqueda.search(ahora, consulta(filtro.conCerca(null), 0, 1)).total();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlaceQuery consulta(Filtro filtro, int desde, int cuantos) {
        return new PlaceQuery(
                filtro.tipos(),
                filtro.comuna(),
                filtro.abierto() == null ? null : abierto,
                filtro.cerca(),
                "",
                desde,
                cuantos);
    }

    /** Whether it is open now; a place out of service is not, and null is "nobody knows". */
    public Boolean abiertoAhora(Lugar lugar) {
        if (lugar.fueraDeServicio()) {
            return false;
        }
        return Horario.de(lugar.horarioOsm()).conocido() ? abierto.test(lugar.horarioOsm()) : null;
    }

    /** The place of an id. */
    public Optional<Lugar> deId(String id) {
        try {
            return busqueda.byId(ahora, Kind.PLACES, id).map(ficha -> new Lugar(ficha, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The others at exactly the same coordinates, with the distance of this one. */
    public List<Lugar> enElMismoSitio(Lugar lugar) {
        Point punto = lugar.punto();
        if (punto == null) {
            return List.of();
        }
        try {
            return busqueda.at(ahora, punto).stream()
                    .filter(ficha -> !mismo(ficha, lugar.ficha()))
                    .map(ficha -> new Lugar(ficha, lugar.metros()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mismo(Entry una, Entry otra) {
        return una.kind() == otra.kind() && una.id().equals(otra.id());
    }

    /** The comunas in which there are places. */
    public List<Integer> comunas() {
        return PlaceCounts.of(ahora).comunas();
    }

    /** Something whose position people know, by its name, its address or a barrio. */
    public Optional<Landmark> referencia(String nombre) {
        return new PlaceLandmarks(referencias, ahora).find(nombre);
    }

    /** What was published of such things. */
    public List<Landmark> referencias() {
        return referencias.all();
    }
}
