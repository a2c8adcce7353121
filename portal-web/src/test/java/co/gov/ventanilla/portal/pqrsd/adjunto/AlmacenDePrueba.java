package co.gov.ventanilla.portal.pqrsd.adjunto;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.PortalDePrueba;
import java.nio.file.Path;

/** Store and inspector without a container. */
public final class AlmacenDePrueba {
    private AlmacenDePrueba() {}

    public static Almacen en(Path home) {
        return con(PortalDePrueba.ajustes(home));
    }

    /** A store with limits of its own. */
    public static Almacen con(Ajustes ajustes) {
        Almacen almacen = new Almacen();
        almacen.ajustes = ajustes;
        almacen.espacio = espacio(ajustes);
        almacen.open();
        return almacen;
    }

    static EspacioArchivos espacio(Ajustes ajustes) {
        EspacioArchivos espacio = new EspacioArchivos();
        espacio.ajustes = ajustes;
        espacio.clock = new ClockProducer();
        return espacio;
    }

    public static InspectorAdjunto inspector(ContenidoActivo contenido) {
        InspectorAdjunto inspector = new InspectorAdjunto();
        inspector.contenido = contenido;
        return inspector;
    }
}
