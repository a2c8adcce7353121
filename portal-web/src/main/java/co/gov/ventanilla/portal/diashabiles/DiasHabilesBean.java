package co.gov.ventanilla.portal.diashabiles;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.rules.termino.CuentaTermino;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page that shows a count to anyone; a GET form, so that a count can be linked. */
@Named("diasHabiles")
@RequestScoped
public class DiasHabilesBean {
    @Inject
    Cuenta cuenta;

    @Inject
    FallasBean fallas;

    @Inject
    HttpServletRequest request;

    private CuentaTermino resultado;

    /** Counts when something was asked. */
    public void contar() {
        if (request.getParameter("dias") != null) {
            try {
                resultado = cuenta.contar(request.getParameter("desde"), request.getParameter("dias"));
            } catch (Cuenta.CuentaImposible e) {
                fallas.agregar(new Falla(e.campo(), "forma", e.getMessage()));
            }
        }
    }

    public String getDesde() {
        return request.getParameter("desde");
    }

    public String getDias() {
        return request.getParameter("dias");
    }

    public CuentaTermino getResultado() {
        return resultado;
    }
}
