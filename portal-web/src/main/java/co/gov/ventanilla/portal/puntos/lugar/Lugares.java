package co.gov.ventanilla.portal.puntos.lugar;

import co.gov.ventanilla.portal.busqueda.Preguntas;
import co.gov.ventanilla.portal.busqueda.indice.IndiceCiudadano;
import co.gov.ventanilla.portal.contenido.busqueda.FuenteLugares;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.query.OpenWhen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The way to the places of the index. */
@ApplicationScoped
public class Lugares {

    @Inject
    Preguntas preguntas;

    @Inject
    IndiceCiudadano indice;

    @Inject
    ContenidoActivo contenido;

    /** Reads the places of this moment; empty while the index is being made. */
    public <R> Optional<R> leer(Function<LugaresAhora, R> lector) {
        Predicate<String> abierto = preguntas.abierto(OpenWhen.NOW);
        return indice.paraPreguntar()
                .map(index -> index.read(ahora -> lector.apply(
                        new LugaresAhora(ahora, preguntas.busqueda().places(), indice.referencias(), abierto))));
    }

    /** The kinds of which the city publishes datasets; none for a city without places. */
    public List<Kind> tipos() {
        return Kind.PLACES.stream()
                .filter(tipo -> contenido.todo().busqueda().lugares().stream()
                        .anyMatch(fuente -> fuente.tipo().equals(tipo.code())))
                .toList();
    }

    /** What the content pack says of all places of its dataset. */
    public Optional<FuenteLugares> fuente(Lugar lugar) {
        return contenido.todo().busqueda().lugares().stream()
                .filter(fuente -> fuente.conjunto().equals(lugar.conjunto()))
                .findFirst();
    }
}
