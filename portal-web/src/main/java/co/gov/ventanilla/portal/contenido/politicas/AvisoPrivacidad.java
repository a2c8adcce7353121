package co.gov.ventanilla.portal.contenido.politicas;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The privacy notice (Ley 1581 de 2012), versioned because each filing keeps the version the person saw.
 *
 * @param fecha date of this version of the text
 * @param textoCorto what stands beside the consent box
 * @param acto act by which the entity adopted the text, or null while it is only a model
 * @param fechaActo date of that act
 */
public record AvisoPrivacidad(
        String version,
        LocalDate fecha,
        String textoCorto,
        List<Seccion> secciones,
        @Nullable String acto,
        @Nullable LocalDate fechaActo) {

    public AvisoPrivacidad {
        secciones = List.copyOf(secciones);
    }

    /** Whether the entity has adopted this text; until then pages say "texto modelo, pendiente de adopción". */
    public boolean adoptada() {
        return acto != null && fechaActo != null;
    }
}
