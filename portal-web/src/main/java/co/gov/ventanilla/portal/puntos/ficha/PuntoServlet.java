package co.gov.ventanilla.portal.puntos.ficha;

import co.gov.ventanilla.portal.puntos.lugar.Lugar;
import co.gov.ventanilla.portal.puntos.lugar.Lugares;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What an address below {@code /puntos/} names: the page of a place, or nothing (404). While the index is being made the list says so in its place. */
@WebServlet("/puntos/*")
public class PuntoServlet extends HttpServlet {
    /** Request attribute for the page. */
    static final String LUGAR = "puntos.lugar";

    /**
     * A place and its neighbours.
     *
     * @param vecinos at the same coordinates
     */
    record Hallado(Lugar lugar, List<Lugar> vecinos) {}

    @Inject
    Lugares lugares;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String id = String.valueOf(request.getPathInfo()).substring(1);
        Optional<Optional<Hallado>> leido =
                lugares.leer(ahora -> ahora.deId(id).map(lugar -> new Hallado(lugar, ahora.enElMismoSitio(lugar))));
        if (leido.isEmpty()) {
            request.getRequestDispatcher("/puntos").forward(request, response);
        } else if (leido.get().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            request.setAttribute(LUGAR, leido.get().get());
            request.getRequestDispatcher("/puntos/_punto").forward(request, response);
        }
    }
}
