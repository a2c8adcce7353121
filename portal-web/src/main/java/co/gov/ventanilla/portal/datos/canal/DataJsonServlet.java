package co.gov.ventanilla.portal.datos.canal;

import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.dcat.DataJson;
import co.gov.ventanilla.portal.datos.Fichas;
import co.gov.ventanilla.portal.datos.HechosCatalogo;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The whole catalog by the Project Open Data Metadata Schema 1.1, read and written in batches. */
@WebServlet("/data.json")
public class DataJsonServlet extends HttpServlet {
    private static final int LOTE = 200;

    @Inject
    DatasetRepository datasets;

    @Inject
    Fichas fichas;

    @Inject
    HechosCatalogo catalogo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Access-Control-Allow-Origin", "*");
        new DataJson(catalogo.ahora())
                .write(
                        Stream.iterate(0, desde -> desde + LOTE)
                                .map(desde -> datasets.availableNames(LOTE, desde))
                                .takeWhile(nombres -> !nombres.isEmpty())
                                .map(fichas::de)
                                .flatMap(List::stream)
                                .iterator(),
                        response.getOutputStream());
    }
}
