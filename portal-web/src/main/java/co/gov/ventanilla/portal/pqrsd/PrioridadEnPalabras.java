package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.contenido.pqrsd.OpcionPrioritaria;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The reasons for priority as the content pack words them. */
@ApplicationScoped
public class PrioridadEnPalabras {
    @Inject
    ContenidoActivo contenido;

    /** Reasons of these codes; a code that the pack does not know (any more) stands for itself. Empty when there is none. */
    public String de(List<String> codigos) {
        return codigos.stream().map(this::etiqueta).collect(Collectors.joining("; "));
    }

    private String etiqueta(String codigo) {
        return contenido.pqrsd().atencionPrioritaria().stream()
                .filter(opcion -> opcion.codigo().equals(codigo))
                .findFirst()
                .map(OpcionPrioritaria::etiqueta)
                .orElse(codigo);
    }
}
