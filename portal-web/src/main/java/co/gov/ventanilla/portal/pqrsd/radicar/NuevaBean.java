package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Start of a filing, and what every step offers beside its questions: shared computer, extend, wipe and leave. */
@Named("nueva")
@RequestScoped
public class NuevaBean {
    private static final String INICIO = "/pqrsd/nueva?faces-redirect=true";

    @Inject
    SesionBorrador sesion;

    @Inject
    ContenidoActivo contenido;

    @Inject
    HttpServletRequest request;

    /** Whether this browser holds an unfinished draft. */
    public boolean isPendiente() {
        return sesion.hay();
    }

    /** Kind that a link names by its id; it is offered, and never touches a draft in progress. */
    public String getTipoSugerido() {
        String tipo = request.getParameter("tipo");
        return tipo != null && contenido.pqrsd().tipos().containsKey(tipo) ? tipo : null;
    }

    /** "Comenzar". */
    public String comenzar() {
        Borrador borrador = sesion.comenzar(response(), request.getParameter("compartido") != null);
        borrador.tipo = getTipoSugerido();
        sesion.guardar();
        return Paso.TIPO.ruta() + "?faces-redirect=true";
    }

    /** "Continuar mi borrador". */
    public String continuar() {
        return sesion.continuar(response())
                ? sesion.abrir().orElseThrow().siguiente().ruta() + "?faces-redirect=true"
                : INICIO;
    }

    /** "Borrar y salir". */
    public String borrar() {
        sesion.borrar(response());
        return "/pqrsd/nueva?faces-redirect=true&borrado=1";
    }

    /** Whether the draft is one of a shared computer. */
    public boolean isCompartido() {
        return sesion.abrir().isPresent() && sesion.compartido();
    }

    /** Seconds until a shared draft ends, for the warning of the page. */
    public long getSegundos() {
        return isCompartido() ? contenido.pqrsd().minutosCompartido() * 60L : 0;
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
