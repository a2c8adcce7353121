package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The kind of a petition as the content pack names it. */
@ApplicationScoped
public class TipoEnPalabras {
    private static final Mensajes MENSAJES = Mensajes.junto(TipoEnPalabras.class);

    @Inject
    ContenidoActivo contenido;

    /** Kind of a petition; one that its sender did not know is still to be classified. */
    public String de(Pqrsd pqrsd) {
        String nombre = contenido.pqrsd().tipos().get(pqrsd.getTipo().codigo()).nombre();
        return pqrsd.isTipoDeclarado() ? nombre : MENSAJES.texto("tipo.por_clasificar", nombre);
    }
}
