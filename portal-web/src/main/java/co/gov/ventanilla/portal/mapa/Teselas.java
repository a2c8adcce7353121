package co.gov.ventanilla.portal.mapa;

import co.gov.ventanilla.portal.platform.Ajustes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;

/**
 * The images of a map with streets, when the operator has named a server for them. Browsers ask that server themselves, and only when somebody wants to see the
 * map; lists and sketches need none.
 */
@Named("teselas")
@ApplicationScoped
public class Teselas {
    @Inject
    Ajustes ajustes;

    /** Whether there are any. */
    public boolean isHay() {
        return ajustes.tileUrl().isPresent();
    }

    /** Address with the places {z}, {x}, {y}. */
    public String getUrl() {
        return ajustes.tileUrl().orElse("");
    }

    /** Who made the map. */
    public String getAtribucion() {
        return ajustes.tileAttribution();
    }

    /** Name of the server, for people. */
    public String getServidor() {
        return URI.create(ajustes.tileOrigin()).getHost();
    }
}
