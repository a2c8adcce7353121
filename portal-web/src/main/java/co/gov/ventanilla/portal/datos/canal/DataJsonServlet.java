package co.gov.ventanilla.portal.datos.canal;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.dcat.CatalogEntry;
import co.gov.ventanilla.opendata.dcat.DataJson;
import co.gov.ventanilla.opendata.export.Exports;
import co.gov.ventanilla.portal.datos.ficha.HechosCatalogo;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole catalog by the Project Open Data Metadata Schema 1.1. */
@WebServlet("/data.json")
public class DataJsonServlet extends HttpServlet {
    @Inject
    DatasetRepository datasets;

    @Inject
    Exports exports;

    @Inject
    CatalogSettings settings;

    @Inject
    HechosCatalogo catalogo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Access-Control-Allow-Origin", "*");
        List<Dataset> todos = datasets.available();
        Map<UUID, DatasetVersion> versiones = datasets.allCurrent().stream()
                .collect(Collectors.toMap(DatasetVersion::datasetId, Function.identity()));
        Map<Long, List<Distribution>> archivos =
                datasets.allCurrentDistributions().stream().collect(Collectors.groupingBy(Distribution::versionId));
        Instant abierto =
                todos.stream().map(Dataset::published).min(Instant::compareTo).orElse(Instant.EPOCH);
        Instant cambio =
                todos.stream().map(Dataset::modified).max(Instant::compareTo).orElse(Instant.EPOCH);
        new DataJson(catalogo.hechos(abierto.atZone(settings.zone()).toLocalDate(), cambio))
                .write(
                        todos.stream()
                                .filter(d -> versiones.containsKey(d.id()))
                                .map(d -> entrada(d, versiones.get(d.id()), archivos))
                                .iterator(),
                        response.getOutputStream());
    }

    private CatalogEntry entrada(Dataset dataset, DatasetVersion version, Map<Long, List<Distribution>> archivos) {
        return new CatalogEntry(
                dataset, version, exports.formats(version), archivos.getOrDefault(version.id(), List.of()), List.of());
    }
}
