package co.gov.ventanilla.portal.contenido.busqueda;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a city's search is made of: its datasets by purpose, and the words of its people.
 *
 * @param lugares datasets of places, at most one entry a dataset; empty when the city publishes none
 * @param estado name of the dataset that says whether a place is in service; null when there is none
 * @param referencias name of the dataset of landmarks ("cerca de"); null when there is none
 * @param cursos name of the dataset of courses; null when there is none
 * @param tramites name of the dataset of trámites, the source of {@code /tramites}; null when there is none
 * @param procesos name of the dataset whose columns {@code codigo} and {@code nombre} name processes and procedures; null when there is none
 * @param sinonimos groups of at least two phrases; the first replaces the others in documents and in questions. No phrase stands in two groups
 * @param palabrasDeTipo a {@code tipo} of {@code /api/v1/buscar} and the phrases that ask for this kind; no phrase asks for two kinds
 * @param peligro phrases of somebody in danger, answered with the emergency lines
 * @param peligroSalvo phrases that hold one of danger and say no danger ("accidente laboral"); empty when there are none
 * @param otrosNombres id of a trámite and what people call it besides its name
 */
public record BusquedaContenido(
        List<FuenteLugares> lugares,
        @Nullable String estado,
        @Nullable String referencias,
        @Nullable String cursos,
        @Nullable String tramites,
        @Nullable String procesos,
        List<List<String>> sinonimos,
        Map<String, List<String>> palabrasDeTipo,
        List<String> peligro,
        @Nullable List<String> peligroSalvo,
        Map<String, List<String>> otrosNombres) {

    public BusquedaContenido {
        lugares = List.copyOf(lugares);
        sinonimos = sinonimos.stream().map(List::copyOf).toList();
        palabrasDeTipo = enOrden(palabrasDeTipo);
        peligro = List.copyOf(peligro);
        peligroSalvo = peligroSalvo == null ? List.of() : List.copyOf(peligroSalvo);
        otrosNombres = enOrden(otrosNombres);
    }

    private static Map<String, List<String>> enOrden(Map<String, List<String>> mapa) {
        Map<String, List<String>> copia = new LinkedHashMap<>();
        mapa.forEach((clave, frases) -> copia.put(clave, List.copyOf(frases)));
        return Collections.unmodifiableMap(copia);
    }
}
