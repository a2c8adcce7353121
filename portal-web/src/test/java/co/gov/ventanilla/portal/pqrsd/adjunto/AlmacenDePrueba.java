package co.gov.ventanilla.portal.pqrsd.adjunto;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.PortalDePrueba;
import java.nio.file.Path;

/** Store and inspector without a container. */
public final class AlmacenDePrueba {
    private AlmacenDePrueba() {}

    public static Almacen en(Path home) {
        Almacen almacen = new Almacen();
        almacen.ajustes = PortalDePrueba.ajustes(home);
        almacen.open();
        return almacen;
    }

    public static InspectorAdjunto inspector(ContenidoActivo contenido) {
        InspectorAdjunto inspector = new InspectorAdjunto();
        inspector.contenido = contenido;
        return inspector;
    }
}
