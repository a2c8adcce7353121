package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Start of a filing, and what every step offers beside its questions: shared computer, extend, wipe and leave. */
@Named("nueva")
@RequestScoped
public class NuevaBean {
    private static final String INICIO = "/pqrsd/nueva";

    @Inject
    SesionBorrador sesion;

    @Inject
    PaginaBean pagina;

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
        Borrador borrador = sesion.comenzar(pagina.response(), request.getParameter("compartido") != null);
        borrador.tipo = getTipoSugerido();
        sesion.guardar();
        return pagina.ir(Paso.TIPO.ruta());
    }

    /** "Continuar mi borrador". */
    public String continuar() {
        return pagina.ir(
                sesion.continuar(pagina.response())
                        ? sesion.abrir().orElseThrow().siguiente().ruta()
                        : INICIO);
    }

    /** "Borrar y salir". */
    public String borrar() {
        sesion.borrar(pagina.response());
        return pagina.ir(INICIO + "?borrado=1");
    }

    /** Whether the draft is one of a shared computer. */
    public boolean isCompartido() {
        return sesion.abrir().isPresent() && sesion.compartido();
    }

    /** Seconds until a shared draft ends, for the warning of the page. */
    public long getSegundos() {
        return isCompartido() ? contenido.pqrsd().minutosCompartido() * 60L : 0;
    }
}
