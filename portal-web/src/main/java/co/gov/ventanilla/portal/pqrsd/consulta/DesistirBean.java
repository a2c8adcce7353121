package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.rules.pqrsd.MovimientoProhibido;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Withdrawing the petition that is open in this browser, and thinking better of it. */
@Named("desistir")
@RequestScoped
public class DesistirBean {
    private static final Mensajes MENSAJES = Mensajes.junto(DesistirBean.class);
    private static final String PAGINA = "/pqrsd/consulta";

    @Inject
    SesionConsulta sesion;

    @Inject
    Desistimiento desistimiento;

    @Inject
    PaginaBean pagina;

    @Inject
    FallasBean fallas;

    /** "Retirar mi solicitud", after the page asked whether this is meant. */
    public String desistir() {
        if (pagina.parametro("confirmo") == null) {
            fallas.agregar(Falla.de(MENSAJES, "confirmo", "falta"));
            return null;
        }
        return mover(desistimiento::solicitar, "desistir", "?retirada=1");
    }

    /** "Seguir con mi solicitud". */
    public String deshacer() {
        return mover(desistimiento::deshacer, "deshacer", "?sigue=1");
    }

    private String mover(LongConsumer acto, String boton, String hecho) {
        Optional<Pqrsd> abierta = sesion.pqrsd();
        if (abierta.isEmpty()) {
            return pagina.ir(PAGINA + "?vencida=1");
        }
        if (!pagina.vale(sesion::vale, boton)) {
            return null;
        }
        try {
            acto.accept(abierta.get().getId());
            return pagina.ir(PAGINA + hecho);
        } catch (MovimientoProhibido e) {
            fallas.agregar(Falla.de(MENSAJES, "confirmo", "estado", e.getMessage()));
            return null;
        }
    }
}
