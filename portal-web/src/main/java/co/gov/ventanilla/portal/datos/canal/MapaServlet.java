package co.gov.ventanilla.portal.datos.canal;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.portal.puntos.lugar.Filtro;
import co.gov.ventanilla.portal.puntos.lugar.Lugar;
import co.gov.ventanilla.portal.puntos.lugar.Lugares;
import co.gov.ventanilla.portal.tramites.CatalogoTramites;
import co.gov.ventanilla.portal.tramites.Tramite;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The map of the site for search engines (sitemaps.org 0.9): public pages, trámites, places and datasets, these with the day of their last change. */
@WebServlet("/sitemap.xml")
public class MapaServlet extends HttpServlet {
    private static final List<String> PAGINAS = List.of(
            "/",
            "/pqrsd",
            "/pqrsd/consulta",
            "/pqrsd/fallas",
            "/tramites",
            "/puntos",
            "/ayuda",
            "/verificar",
            "/dias-habiles",
            "/datos",
            "/datos/externos",
            "/accesibilidad",
            "/datos-personales",
            "/mapa-del-sitio");
    /** Most addresses of one file, by the protocol. */
    private static final int CABEN = 50_000;

    @Inject
    DatasetRepository datasets;

    @Inject
    CatalogoTramites tramites;

    @Inject
    Lugares lugares;

    @Inject
    CatalogSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        Xml xml = new Xml(response.getWriter(), "urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        PAGINAS.forEach(
                p -> xml.abrir("url").texto("loc", settings.publicUrl() + p).cerrar());
        List<Tramite> deTramites = tramites.publicados().tramites();
        deTramites.forEach(t ->
                xml.abrir("url").texto("loc", settings.publicUrl() + t.ruta()).cerrar());
        List<Lugar> deLugares = lugares.leer(
                        ahora -> ahora.buscar(Filtro.TODO, 0, 1_000).lugares())
                .orElse(List.of());
        deLugares.forEach(l ->
                xml.abrir("url").texto("loc", settings.publicUrl() + l.ruta()).cerrar());
        datasets.available().stream()
                .limit(CABEN - PAGINAS.size() - deTramites.size() - deLugares.size())
                .forEach(d -> xml.abrir("url")
                        .texto("loc", settings.publicUrl() + "/datos/" + d.name())
                        .texto(
                                "lastmod",
                                d.modified()
                                        .atZone(settings.zone())
                                        .toLocalDate()
                                        .toString())
                        .cerrar());
        xml.terminar();
    }
}
