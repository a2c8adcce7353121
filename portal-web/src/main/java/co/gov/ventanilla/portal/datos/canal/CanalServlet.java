package co.gov.ventanilla.portal.datos.canal;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.portal.datos.descarga.DatosServlet;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Feeds in Atom (RFC 4287): the datasets that changed last, and the versions of one dataset. */
@WebServlet(name = DatosServlet.CANAL, urlPatterns = "/datos/recientes.atom")
public class CanalServlet extends HttpServlet {
    private static final Mensajes MENSAJES = Mensajes.junto(CanalServlet.class);
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int ENTRADAS = 50;

    @Inject
    DatasetRepository datasets;

    @Inject
    CatalogSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Access-Control-Allow-Origin", "*");
        Xml xml = new Xml(response.getWriter(), "feed", ATOM);
        if (request.getAttribute(DatosServlet.CONJUNTO) instanceof Dataset dataset) {
            versiones(xml, dataset);
        } else {
            catalogo(xml);
        }
        xml.terminar();
    }

    private void catalogo(Xml xml) {
        List<Dataset> recientes = datasets.byNames(datasets.recentNames(ENTRADAS, 0)).stream()
                .sorted(Comparator.comparing(Dataset::modified).reversed())
                .toList();
        Map<UUID, DatasetVersion> versiones = datasets
                .currentOf(recientes.stream().map(Dataset::id).toList())
                .stream()
                .collect(Collectors.toMap(DatasetVersion::datasetId, Function.identity()));
        cabeza(
                xml,
                MENSAJES.texto("canal.catalogo", settings.publisher()),
                "/datos",
                "/datos/recientes.atom",
                recientes.stream().map(Dataset::modified).findFirst().orElse(Instant.EPOCH));
        recientes.forEach(d -> {
            DatasetVersion version = versiones.get(d.id());
            String cambio = version == null || version.change() == null
                    ? ""
                    : " " + version.change().inWords();
            entrada(
                    xml,
                    "urn:uuid:" + d.id(),
                    d.description().titulo(),
                    "/datos/" + d.name(),
                    d.published(),
                    d.modified(),
                    d.description().resumen() + cambio);
        });
    }

    private void versiones(Xml xml, Dataset dataset) {
        List<DatasetVersion> versiones = datasets.versions(dataset.id());
        String pagina = "/datos/" + dataset.name();
        cabeza(
                xml,
                MENSAJES.texto("canal.conjunto", dataset.description().titulo(), settings.publisher()),
                pagina,
                pagina + ".atom",
                dataset.modified());
        versiones.stream().filter(DatasetVersion::available).limit(ENTRADAS).forEach(v -> {
            String direccion = pagina + "/v" + v.number();
            entrada(
                    xml,
                    settings.publicUrl() + direccion,
                    MENSAJES.texto("canal.version", dataset.description().titulo(), Integer.toString(v.number())),
                    direccion,
                    v.published(),
                    v.published(),
                    v.change() == null
                            ? dataset.description().resumen()
                            : v.change().inWords());
        });
    }

    private void cabeza(Xml xml, String titulo, String pagina, String propia, Instant cambio) {
        xml.texto("id", settings.publicUrl() + propia)
                .texto("title", titulo)
                .texto("updated", cambio.toString())
                .vacio("link", "rel", "self", "type", "application/atom+xml", "href", settings.publicUrl() + propia)
                .vacio("link", "rel", "alternate", "type", "text/html", "href", settings.publicUrl() + pagina)
                .abrir("author")
                .texto("name", settings.publisher())
                .cerrar();
    }

    private void entrada(
            Xml xml, String id, String titulo, String pagina, Instant publicada, Instant cambio, String resumen) {
        xml.abrir("entry")
                .texto("id", id)
                .texto("title", titulo)
                .texto("published", publicada.toString())
                .texto("updated", cambio.toString())
                .vacio("link", "rel", "alternate", "type", "text/html", "href", settings.publicUrl() + pagina)
                .texto("summary", resumen)
                .cerrar();
    }
}
