package co.gov.ventanilla.portal.pqrsd.radicar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The receipt, shown to this browser until "Ya la guardé". */
@Named("recibo")
@RequestScoped
public class ReciboBean {
    @Inject
    SesionRecibo sesion;

    @Inject
    HttpServletRequest request;

    private RespuestaRadicacion respuesta;

    /** Leads to the consultation when this browser holds no receipt. */
    public String exigir() {
        respuesta = sesion.respuesta(request).orElse(null);
        return respuesta == null ? "/pqrsd/consulta?faces-redirect=true" : null;
    }

    public RespuestaRadicacion getRespuesta() {
        return respuesta;
    }

    /** "Ya la guardé". */
    public String cerrar() {
        sesion.cerrar(
                request,
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse());
        return "/pqrsd?faces-redirect=true&guardado=1";
    }
}
