package co.gov.ventanilla.portal.platform.pagina;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A folder that is no page: where no servlet has its name the server answers with a redirect to the name with a slash, and that leads back here. */
@WebServlet("/error")
public class CarpetaServlet extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
