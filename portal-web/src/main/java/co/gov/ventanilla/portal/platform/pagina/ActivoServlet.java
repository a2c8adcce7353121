package co.gov.ventanilla.portal.platform.pagina;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the style sheet, scripts and images under names that carry their digest, to be cached for good. */
@WebServlet("/activos/*")
public class ActivoServlet extends HttpServlet {
    @Inject
    Activos activos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Activos.Activo activo = activos.deRuta(String.valueOf(request.getPathInfo()));
        if (activo == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(activo.tipo());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(activo.bytes().length);
        response.getOutputStream().write(activo.bytes());
    }
}
