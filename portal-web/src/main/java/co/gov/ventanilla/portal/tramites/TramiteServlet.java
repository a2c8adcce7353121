package co.gov.ventanilla.portal.tramites;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What an address below {@code /tramites/} names: the page of a trámite, or nothing (404). */
@WebServlet("/tramites/*")
public class TramiteServlet extends HttpServlet {
    /** Request attribute for the page. */
    static final String TRAMITE = "tramites.tramite";

    @Inject
    CatalogoTramites catalogo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String ruta = String.valueOf(request.getPathInfo());
        Optional<Tramite> tramite = catalogo.publicados().de(ruta.substring(1));
        if (tramite.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(TRAMITE, tramite.get());
        request.getRequestDispatcher("/tramites/_tramite").forward(request, response);
    }
}
