package co.gov.ventanilla.portal.datos.canal;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** robots.txt (RFC 9309): everything may be read but the steps of a filing, what opens a petition, and lists filtered by more than one facet. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {
    @Inject
    CatalogSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter()
                .write(String.join(
                        "\n",
                        "User-agent: *",
                        "Disallow: /pqrsd/nueva/",
                        "Disallow: /pqrsd/recibo",
                        "Disallow: /pqrsd/consulta/",
                        "Disallow: /pqrsd/descarga/",
                        "Disallow: /datos?*&*&",
                        "Crawl-delay: 1",
                        "",
                        "Sitemap: " + settings.publicUrl() + "/sitemap.xml",
                        ""));
    }
}
