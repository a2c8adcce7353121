package co.gov.ventanilla.portal.busqueda.indice;

import co.gov.ventanilla.portal.contenido.busqueda.BusquedaContenido;
import co.gov.ventanilla.portal.contenido.entidad.Entidad;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.query.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of a content pack as the search needs them. */
public final class Vocabularios {
    private Vocabularios() {}

    /** With its synonyms, its words for kinds, its phrases of danger, and its own name, which says nothing there. */
    public static Vocabulary de(BusquedaContenido busqueda, Entidad entidad) {
        Map<Kind, List<String>> palabras = new EnumMap<>(Kind.class);
        busqueda.palabrasDeTipo()
                .forEach((tipo, frases) -> Kind.of(tipo).ifPresent(kind -> palabras.put(kind, frases)));
        return new Vocabulary(
                busqueda.sinonimos(),
                palabras,
                new Vocabulary.Danger(busqueda.peligro(), busqueda.peligroSalvo()),
                List.of(entidad.municipio(), entidad.departamento()));
    }
}
