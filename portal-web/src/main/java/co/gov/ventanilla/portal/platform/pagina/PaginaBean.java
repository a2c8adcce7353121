package co.gov.ventanilla.portal.platform.pagina;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.limite.Espera;
import co.gov.ventanilla.portal.platform.limite.Limite;
import co.gov.ventanilla.portal.platform.limite.Remitente;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the act of a page needs: may it be done, and where the page goes next (POST-redirect-GET, status 303). Not the navigation of Faces, because that leaves a cookie for its flash
 * scope in the browser.
 */
@RequestScoped
public class PaginaBean {
    @Inject
    HttpServletRequest request;

    @Inject
    Remitente remitente;

    @Inject
    FallasBean fallas;

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

    /** Counts an act of this page. @return whether it must wait; then the page comes with 429 and says for how long */
    public boolean espera(Limite limite, String boton) {
        Optional<Espera> espera = remitente.pedir(limite, 1);
        espera.ifPresent(e -> fallas.agregar(new Falla(boton, "espera", e.frase())));
        remitente.anunciar(response());
        return espera.isPresent();
    }

    /** Whether the form's token is good; otherwise the page says so and nothing is done. @param boton what to press again */
    public boolean vale(Predicate<String> ficha, String boton) {
        boolean vale = ficha.test(parametro("ficha"));
        if (!vale) {
            fallas.agregar(Falla.fichaVencida(boton));
        }
        return vale;
    }

    /** Value of a field that Faces does not bind (choices in plain markup); null when blank. */
    public String parametro(String nombre) {
        String valor = request.getParameter(nombre);
        return valor == null || valor.isBlank() ? null : valor;
    }
}
