package co.gov.ventanilla.portal.puntos.ficha;

import co.gov.ventanilla.portal.contenido.busqueda.BusquedaContenido;
import co.gov.ventanilla.portal.datos.tabla.Fila;
import co.gov.ventanilla.portal.datos.tabla.FilasPublicadas;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.search.document.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The courses that are given at places of a kind, from the dataset that the content pack names; its column {@code sede} calls a kind as people do. */
@ApplicationScoped
public class Cursos {
    private static final int CABEN = 100;

    @Inject
    ContenidoActivo contenido;

    @Inject
    FilasPublicadas publicadas;

    /** Name of the dataset; null when the city publishes none. */
    public String conjunto() {
        return contenido.todo().busqueda().cursos();
    }

    /** The courses, in the order of the dataset. */
    public List<Curso> en(Kind tipo) {
        BusquedaContenido busqueda = contenido.todo().busqueda();
        if (busqueda.cursos() == null) {
            return List.of();
        }
        try (Stream<Fila> filas = publicadas.de(busqueda.cursos())) {
            return filas.filter(fila -> nombra(fila.texto("sede"), tipo, busqueda.palabrasDeTipo()))
                    .filter(fila -> fila.de("programa").isPresent())
                    .limit(CABEN)
                    .map(fila -> new Curso(
                            fila.texto("programa"),
                            fila.de("contenido").orElse(null),
                            fila.de("poblacion").orElse(null)))
                    .toList();
        }
    }

    /** Whether a text has one of the words for a kind, as a word of its own. */
    static boolean nombra(String sede, Kind tipo, Map<String, List<String>> palabrasDeTipo) {
        String texto = sede.toLowerCase(Locale.ROOT);
        return palabrasDeTipo.getOrDefault(tipo.code(), List.of()).stream().anyMatch(palabra -> Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(palabra.toLowerCase(Locale.ROOT)) + "(?!\\p{L})")
                .matcher(texto)
                .find());
    }
}
