package co.gov.ventanilla.portal.platform;

import co.gov.ventanilla.portal.contenido.Contenido;
import co.gov.ventanilla.portal.contenido.ContenidoReader;
import co.gov.ventanilla.portal.contenido.entidad.Entidad;
import co.gov.ventanilla.portal.contenido.pqrsd.PqrsdContenido;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The content pack that this portal runs on, read once at start. */
@Named("contenido")
@ApplicationScoped
public class ContenidoActivo {
    @Inject
    Ajustes ajustes;

    private Contenido contenido;

    @PostConstruct
    void read() {
        contenido = ContenidoReader.leer(ajustes.content());
    }

    /** Folder of the pack. */
    public java.nio.file.Path carpeta() {
        return ajustes.content();
    }

    /** Everything in the pack. */
    public Contenido todo() {
        return contenido;
    }

    /** Name, address, hours of the municipality. */
    public Entidad entidad() {
        return contenido.entidad();
    }

    /** Texts and limits of petitions. */
    public PqrsdContenido pqrsd() {
        return contenido.pqrsd();
    }
}
