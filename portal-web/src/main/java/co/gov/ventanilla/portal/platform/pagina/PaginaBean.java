package co.gov.ventanilla.portal.platform.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Where a page goes next (POST-redirect-GET, status 303). Not the navigation of Faces, because that leaves a cookie for its flash
 * scope in the browser.
 */
@RequestScoped
public class PaginaBean {
    @Inject
    HttpServletRequest request;

    /** Leads the browser to another page; an action returns this, and the page is not rendered. */
    public String ir(String ruta) {
        response().setStatus(HttpServletResponse.SC_SEE_OTHER);
        response().setHeader("Location", ruta);
        FacesContext.getCurrentInstance().responseComplete();
        return null;
    }

    /** Answer under way, for cookies. */
    public HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    /** Value of a field that Faces does not bind (choices in plain markup); null when blank. */
    public String parametro(String nombre) {
        String valor = request.getParameter(nombre);
        return valor == null || valor.isBlank() ? null : valor;
    }
}
