package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How long the open petition stays on the screen, and whether the next person at this computer may be a stranger. */
@Named("tiempoConsulta")
@RequestScoped
public class TiempoConsultaBean {
    private static final String PAGINA = "/pqrsd/consulta";

    @Inject
    SesionConsulta sesion;

    @Inject
    PaginaBean pagina;

    /** Seconds until the consultation closes by itself. */
    public long getSegundos() {
        return sesion.segundos();
    }

    /** "Seguir consultando". */
    public String extender() {
        if (!pagina.vale(sesion::vale, "extender")) {
            return null;
        }
        sesion.extender();
        return pagina.ir(PAGINA + "?seguir=1");
    }

    /** "Estoy en un computador compartido". */
    public String compartir() {
        if (!pagina.vale(sesion::vale, "compartir")) {
            return null;
        }
        sesion.compartir(pagina.response());
        return pagina.ir(PAGINA);
    }

    /** Whether somebody said so in this window. */
    public boolean isCompartido() {
        return sesion.compartida();
    }
}
