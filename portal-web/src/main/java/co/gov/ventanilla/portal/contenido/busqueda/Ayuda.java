package co.gov.ventanilla.portal.contenido.busqueda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of {@code /ayuda} with its answer.
 *
 * @param id its anchor on the page, {@code /ayuda#id}; begins with {@code ayuda-} and never changes
 * @param pregunta as a neighbour would ask it
 * @param respuesta paragraphs, at least one
 * @param enlace where to go on: an address of this portal ({@code /pqrsd}) or of another ({@code https://...}); null when there is none
 * @param textoEnlace the words of that link; null exactly when {@code enlace} is
 * @param otrasPalabras other ways to ask it, for the search
 */
public record Ayuda(
        String id,
        String pregunta,
        List<String> respuesta,
        @Nullable String enlace,
        @Nullable String textoEnlace,
        List<String> otrasPalabras) {

    public Ayuda {
        respuesta = List.copyOf(respuesta);
        otrasPalabras = List.copyOf(otrasPalabras);
    }
}
