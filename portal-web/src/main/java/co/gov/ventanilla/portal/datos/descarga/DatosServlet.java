package co.gov.ventanilla.portal.datos.descarga;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.dcat.CatalogEntry;
import co.gov.ventanilla.opendata.dcat.CatalogWriter;
import co.gov.ventanilla.opendata.dcat.Syntax;
import co.gov.ventanilla.opendata.export.Exports;
import co.gov.ventanilla.portal.datos.Fichas;
import co.gov.ventanilla.portal.datos.HechosCatalogo;
import co.gov.ventanilla.portal.datos.dcat.Negociacion;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address below {@code /datos/} names: the page of a dataset, of one of its versions, or a file of either. What is unknown is 404; what was withdrawn is 410, with its reason.
 */
@WebServlet("/datos/*")
public class DatosServlet extends HttpServlet {
    /** Request attributes for the pages. */
    public static final String CONJUNTO = "datos.conjunto", VERSION = "datos.version", RETIRADO = "datos.retirado";

    /** Name of the servlet that compares two versions for programs. */
    public static final String DIFERENCIA = "DiferenciaServlet";

    /** Name of the servlet that writes feeds. */
    public static final String CANAL = "CanalServlet";

    private static final Pattern NOMBRE = Pattern.compile("/([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern GRAFO = Pattern.compile(NOMBRE.pattern() + "\\.(ttl|rdf|xml|jsonld|n3)");
    private static final Pattern DE_VERSION = Pattern.compile(NOMBRE.pattern() + "/v([1-9]\\d{0,6})");
    private static final Pattern DE_DIFERENCIA = Pattern.compile(NOMBRE.pattern() + "/diff(\\.json)?");
    private static final Pattern DE_CANAL = Pattern.compile(NOMBRE.pattern() + "\\.atom");
    private static final Pattern ARCHIVO =
            Pattern.compile(NOMBRE.pattern() + "(?:/v([1-9]\\d{0,6}))?/([a-z0-9-]+)\\.([a-z]+)");
    private static final long CINCO_MINUTOS = 300;
    private static final long UN_DIA = 86_400;

    @Inject
    DatasetRepository datasets;

    @Inject
    Exports exports;

    @Inject
    Fichas fichas;

    @Inject
    HechosCatalogo hechos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                "Access-Control-Expose-Headers", "ETag, Content-Range, Content-Disposition, Repr-Digest, Link");
        String ruta = String.valueOf(request.getPathInfo());
        Matcher grafo = GRAFO.matcher(ruta);
        Optional<Syntax> sintaxis = grafo.matches()
                ? Syntax.ofExtension(grafo.group(2))
                : NOMBRE.matcher(ruta).matches()
                        ? Negociacion.preferida(request.getHeader("Accept"))
                        : Optional.empty();
        if (sintaxis.isPresent()) {
            grafo(response, grafo.matches() ? grafo.group(1) : ruta.substring(1), sintaxis.get());
            return;
        }
        Matcher archivo = ARCHIVO.matcher(ruta);
        if (archivo.matches() && archivo.group(1).equals(archivo.group(3))) {
            archivo(request, response, archivo);
            return;
        }
        Matcher version = DE_VERSION.matcher(ruta);
        Matcher nombre = NOMBRE.matcher(ruta);
        if (version.matches()) {
            pagina(request, response, version.group(1), Integer.valueOf(version.group(2)));
        } else if (nombre.matches()) {
            pagina(request, response, nombre.group(1), null);
        } else {
            otra(request, response, ruta);
        }
    }

    /** What is made of a dataset beside its page and files. */
    private void otra(HttpServletRequest request, HttpServletResponse response, String ruta)
            throws IOException, ServletException {
        Matcher diferencia = DE_DIFERENCIA.matcher(ruta);
        Matcher canal = DE_CANAL.matcher(ruta);
        if (diferencia.matches()) {
            boolean json = diferencia.group(2) != null || prefiereJson(request.getHeader("Accept"));
            response.addHeader("Vary", "Accept");
            disponible(
                    request,
                    response,
                    diferencia.group(1),
                    json
                            ? getServletContext().getNamedDispatcher(DIFERENCIA)
                            : request.getRequestDispatcher("/datos/_diferencia"));
        } else if (canal.matches()) {
            disponible(request, response, canal.group(1), getServletContext().getNamedDispatcher(CANAL));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Programs name JSON and not HTML. */
    private static boolean prefiereJson(String accept) {
        return accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }

    private void disponible(
            HttpServletRequest request, HttpServletResponse response, String nombre, RequestDispatcher destino)
            throws IOException, ServletException {
        Optional<Dataset> dataset = datasets.byName(nombre);
        if (dataset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!dataset.get().available()) {
            retirado(request, response, dataset.get(), null);
        } else {
            request.setAttribute(CONJUNTO, dataset.get());
            destino.forward(request, response);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        doGet(request, response);
    }

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Range, If-Range, If-None-Match, If-Modified-Since");
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** The dataset as DCAT-AP 3, with all its versions. */
    private void grafo(HttpServletResponse response, String nombre, Syntax sintaxis) throws IOException {
        Optional<CatalogEntry> ficha = fichas.completa(nombre);
        if (ficha.isEmpty()) {
            boolean hubo = datasets.byName(nombre).isPresent();
            response.sendError(hubo ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Vary", "Accept, Accept-Encoding");
        response.setHeader("Cache-Control", "public, max-age=" + CINCO_MINUTOS);
        response.setDateHeader("Last-Modified", ficha.get().dataset().modified().toEpochMilli());
        response.setContentType(sintaxis.mediaType() + ";charset=UTF-8");
        new CatalogWriter(hechos.ahora()).dataset(sintaxis, ficha.get(), response.getOutputStream());
    }

    private void pagina(HttpServletRequest request, HttpServletResponse response, String nombre, Integer numero)
            throws IOException, ServletException {
        Optional<Dataset> dataset = datasets.byName(nombre);
        Optional<DatasetVersion> version = dataset.flatMap(d -> version(d, numero));
        if (dataset.isEmpty() || (numero != null && version.isEmpty())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(CONJUNTO, dataset.get());
        version.ifPresent(v -> request.setAttribute(VERSION, v));
        if (!dataset.get().available() || version.isEmpty() || !version.get().available()) {
            retirado(request, response, dataset.get(), version.orElse(null));
            return;
        }
        response.setHeader("Vary", "Accept, Accept-Encoding");
        request.getRequestDispatcher("/datos/_conjunto").forward(request, response);
    }

    private void archivo(HttpServletRequest request, HttpServletResponse response, Matcher partes)
            throws IOException, ServletException {
        Optional<Format> formato = Format.ofExtension(partes.group(4));
        Optional<Dataset> dataset = datasets.byName(partes.group(1));
        Integer numero = partes.group(2) == null ? null : Integer.valueOf(partes.group(2));
        Optional<DatasetVersion> version = dataset.flatMap(d -> version(d, numero));
        if (formato.isEmpty() || version.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!dataset.get().available() || !version.get().available()) {
            retirado(request, response, dataset.get(), version.get());
            return;
        }
        Optional<Distribution> hecho = exports.file(dataset.get(), version.get(), formato.get());
        if (hecho.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Entrega.enviar(request, response, representacion(version.get(), hecho.get(), partes.group(1), numero));
    }

    private Representacion representacion(DatasetVersion version, Distribution hecho, String nombre, Integer numero) {
        String extension = hecho.format().extension();
        Representacion.Comprimida gzip = hecho.gzip() == null
                ? null
                : new Representacion.Comprimida(
                        exports.gzipPath(hecho),
                        hecho.gzip().sha256(),
                        hecho.gzip().bytes());
        return new Representacion(
                exports.path(hecho),
                hecho.format().mediaType() + (hecho.format().text() ? ";charset=UTF-8" : ""),
                nombre + (numero == null ? "" : "-v" + numero) + "." + extension,
                hecho.sha256(),
                hecho.bytes(),
                version.published(),
                gzip,
                numero == null ? CINCO_MINUTOS : UN_DIA);
    }

    private Optional<DatasetVersion> version(Dataset dataset, Integer numero) {
        return numero == null ? datasets.current(dataset.id()) : datasets.version(dataset.id(), numero);
    }

    private static void retirado(
            HttpServletRequest request, HttpServletResponse response, Dataset dataset, DatasetVersion version)
            throws IOException {
        boolean todo = !dataset.available();
        request.setAttribute(
                RETIRADO,
                todo || version == null
                        ? new Retirado(dataset.description().titulo(), dataset.withdrawn(), dataset.reason())
                        : new Retirado(
                                dataset.description().titulo() + ", versión " + version.number(),
                                version.withdrawn(),
                                version.reason()));
        response.sendError(HttpServletResponse.SC_GONE);
    }
}
