package co.gov.ventanilla.portal.contenido;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the entity.
 *
 * @param correo its own mailbox, or null when none is published
 * @param temas what it deals with, in words a neighbour would use
 */
public record Dependencia(
        String id, String nombre, @Nullable String correo, List<String> temas) {

    public Dependencia {
        temas = List.copyOf(temas);
    }
}
