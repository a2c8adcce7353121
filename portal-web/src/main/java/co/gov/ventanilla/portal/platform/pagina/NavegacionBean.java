package co.gov.ventanilla.portal.platform.pagina;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.falla.FailureFilter;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Links of the frame of every page; only pages that exist. */
@Named("navegacion")
@RequestScoped
public class NavegacionBean {
    private static final Mensajes MENSAJES = Mensajes.junto(NavegacionBean.class);

    /** A link. */
    public record Enlace(String ruta, String texto) {}

    private static final String LUGARES = "/puntos";

    private static final List<Enlace> PRINCIPAL = List.of(
            new Enlace("/pqrsd", MENSAJES.texto("enlace.pqrsd")),
            new Enlace("/pqrsd/consulta", MENSAJES.texto("enlace.consulta")),
            new Enlace("/tramites", MENSAJES.texto("enlace.tramites")),
            new Enlace(LUGARES, MENSAJES.texto("enlace.puntos")),
            new Enlace("/verificar", MENSAJES.texto("enlace.verificar")),
            new Enlace("/dias-habiles", MENSAJES.texto("enlace.dias_habiles")),
            new Enlace("/datos", MENSAJES.texto("enlace.datos")));
    private static final List<Enlace> PIE = List.of(
            new Enlace("/ayuda", MENSAJES.texto("enlace.ayuda")),
            new Enlace("/accesibilidad", MENSAJES.texto("enlace.accesibilidad")),
            new Enlace("/datos-personales", MENSAJES.texto("enlace.datos_personales")),
            new Enlace("/mapa-del-sitio", MENSAJES.texto("enlace.mapa_del_sitio")));

    @Inject
    HttpServletRequest request;

    @Inject
    ContenidoActivo contenido;

    /** The menu; places only in a city that publishes some. */
    public List<Enlace> getPrincipal() {
        return PRINCIPAL.stream()
                .filter(enlace -> isConLugares() || !enlace.ruta().equals(LUGARES))
                .toList();
    }

    public boolean isConLugares() {
        return !contenido.todo().busqueda().lugares().isEmpty();
    }

    public List<Enlace> getPie() {
        return PIE;
    }

    /** Whether the frame has a search box: everywhere but where the page itself is one. */
    public boolean isConBuscador() {
        return !request.getRequestURI().equals("/buscar");
    }

    /** Whether the page is that of the link, or below it. */
    public boolean actual(Enlace enlace) {
        String ruta = request.getRequestURI();
        return ruta.equals(enlace.ruta())
                || enlace.ruta().equals("/pqrsd") && ruta.startsWith("/pqrsd/") && !ruta.startsWith("/pqrsd/consulta")
                || ruta.startsWith(enlace.ruta() + "/") && !enlace.ruta().equals("/pqrsd");
    }

    /** Address that dials a number written for people: {@code (606) 7417100} becomes {@code tel:+576067417100}. */
    public String tel(String telefono) {
        String cifras = telefono.replaceAll("\\D", "");
        return "tel:" + (cifras.length() >= 10 && !cifras.startsWith("57") ? "+57" + cifras : cifras);
    }

    /** Reference of a failed request, for the error pages. */
    public String getReferencia() {
        return (String) request.getAttribute(FailureFilter.REFERENCE);
    }

    /** Path that was asked for, when a page does not exist. */
    public String getPedida() {
        return (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    }
}
