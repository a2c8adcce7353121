package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.datos.AsuntoSugerido;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.limite.Limite;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.pqrsd.recibo.SesionRecibo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;

/** Start of a filing, and what every step offers beside its questions: shared computer, extend, wipe and leave. */
@Named("nueva")
@RequestScoped
public class NuevaBean {
    private static final String INICIO = "/pqrsd/nueva";

    @Inject
    SesionBorrador sesion;

    @Inject
    RadicarBean radicar;

    @Inject
    SesionRecibo recibo;

    @Inject
    PaginaBean pagina;

    @Inject
    ContenidoActivo contenido;

    @Inject
    AsuntoSugerido asuntos;

    @Inject
    HttpServletRequest request;

    /** Token of the forms of the start page. */
    public String getFicha() {
        return sesion.fichaInicio();
    }

    /** Whether the box "shared computer" was ticked in the form that was just sent. */
    public boolean isCompartidoMarcado() {
        return request.getParameter("compartido") != null;
    }

    /** Whether this browser holds an unfinished draft. */
    public boolean isPendiente() {
        return sesion.hay();
    }

    /** Whether this browser still holds the receipt of a petition that was filed. */
    public boolean isRadicada() {
        return recibo.respuesta(request).isPresent();
    }

    /** Kind that a link names by its id; it is offered, and never touches a draft in progress. */
    public String getTipoSugerido() {
        String tipo = request.getParameter("tipo");
        return tipo != null && contenido.pqrsd().tipos().containsKey(tipo) ? tipo : null;
    }

    /** "Comenzar". */
    public String comenzar() {
        if (!vale("comenzar") || pagina.espera(Limite.BORRADOR, "comenzar")) {
            return null;
        }
        Borrador borrador = sesion.comenzar(pagina.response(), isCompartidoMarcado());
        borrador.tipo = getTipoSugerido();
        borrador.asunto = asuntos.getAsunto();
        sesion.guardar();
        return pagina.ir(Paso.TIPO.ruta());
    }

    /** "Continuar mi borrador". */
    public String continuar() {
        if (!vale("continuar")) {
            return null;
        }
        return pagina.ir(
                sesion.continuar(pagina.response())
                        ? sesion.abrir().orElseThrow().siguiente().ruta()
                        : INICIO);
    }

    /** "Borrar el borrador". */
    public String borrar() {
        if (!vale("borrar")) {
            return null;
        }
        sesion.borrar(pagina.response());
        return pagina.ir(INICIO + "?borrado=1");
    }

    private boolean vale(String boton) {
        return pagina.vale(sesion::valeInicio, boton);
    }

    /** "Borrar y salir", on a step. */
    public String salir(String paso) {
        if (sesion.abrir().isEmpty()) {
            return pagina.ir(INICIO);
        }
        return conservar(Paso.de(paso), "borrar", INICIO + "?borrado=1", b -> sesion.borrar(pagina.response()));
    }

    /** "Estoy en un computador compartido": keeps what this page holds and shortens the draft's life. */
    public String compartir(String paso) {
        String ruta = Paso.de(paso).ruta();
        return conservar(Paso.de(paso), "compartir", ruta, b -> sesion.compartir(pagina.response()));
    }

    /** "Seguir con mi solicitud": keeps what this page holds and starts the draft's life anew. */
    public String extender(String paso) {
        return conservar(Paso.de(paso), "extender", Paso.de(paso).ruta() + "?seguir=1", b -> sesion.guardar());
    }

    /** "Volver": keeps what this page holds, to be answered later, and leads to the page before. */
    public String volver(String paso) {
        return conservar(Paso.de(paso), "volver", Paso.de(paso).anterior(), b -> {
            b.hechos.remove(Paso.de(paso));
            sesion.guardar();
        });
    }

    private String conservar(Paso paso, String boton, String destino, Consumer<Borrador> como) {
        Borrador borrador = radicar.conservar(paso, boton);
        if (borrador == null) {
            return null;
        }
        como.accept(borrador);
        return pagina.ir(destino);
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
