package co.gov.ventanilla.portal.platform.pagina;

import co.gov.ventanilla.portal.platform.falla.FailureFilter;
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
    /** A link. */
    public record Enlace(String ruta, String texto) {}

    private static final List<Enlace> PRINCIPAL = List.of(
            new Enlace("/pqrsd", "Peticiones y quejas (PQRSD)"),
            new Enlace("/pqrsd/consulta", "Consultar mi radicado"),
            new Enlace("/verificar", "Verificar un acuse"),
            new Enlace("/dias-habiles", "Contar días hábiles"));
    private static final List<Enlace> PIE = List.of(
            new Enlace("/accesibilidad", "Accesibilidad"),
            new Enlace("/datos-personales", "Datos personales"),
            new Enlace("/mapa-del-sitio", "Mapa del sitio"));

    @Inject
    HttpServletRequest request;

    public List<Enlace> getPrincipal() {
        return PRINCIPAL;
    }

    public List<Enlace> getPie() {
        return PIE;
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
