package co.gov.ventanilla.portal.contenido.pqrsd;

import java.util.List;

/** What a person should know before filing without a name, as short plain sentences. */
public record AnonimaTextos(List<String> condiciones) {

    public AnonimaTextos {
        condiciones = List.copyOf(condiciones);
    }
}
