package co.gov.ventanilla.portal.datos.ckan;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The door of CKAN's Action API v3, read side, by GET and POST, with and without the version in the path. No redirects, CORS for everybody, no JSONP, no SQL.
 */
@WebServlet({
    "/api",
    "/api/action/*",
    "/api/3/action/*",
    "/api/3",
    "/api/util/dataset/autocomplete",
    "/api/2/util/dataset/autocomplete"
})
public class CkanServlet extends HttpServlet {
    static final Pattern NOMBRE = Pattern.compile("[a-z_]{1,60}");
    private static final int CUERPO = 1 << 20;

    @Inject
    AccionesConjuntos conjuntos;

    @Inject
    AccionesListas listas;

    @Inject
    AccionesFilas filas;

    @Inject
    AccionesSitio sitio;

    @Inject
    CatalogSettings settings;

    private final Map<String, Accion> acciones = new LinkedHashMap<>();

    @Override
    public void init() {
        acciones.putAll(conjuntos.acciones());
        acciones.putAll(listas.acciones());
        acciones.putAll(filas.acciones());
        acciones.putAll(sitio.acciones());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ruta = request.getServletPath();
        if (ruta.equals("/api") || ruta.equals("/api/3")) {
            escribir(response, 200, Json.MAPPER.createObjectNode().put("version", ruta.equals("/api") ? 1 : 3));
        } else if (ruta.endsWith("/autocomplete")) {
            autocompletar(request, response);
        } else {
            responder(request, response, Parametros.de(request.getParameterMap()));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tipo = String.valueOf(request.getContentType());
        if (tipo.startsWith("application/x-www-form-urlencoded")) {
            responder(request, response, Parametros.de(request.getParameterMap()));
            return;
        }
        byte[] cuerpo = request.getInputStream().readNBytes(CUERPO + 1);
        if (cuerpo.length > CUERPO) {
            escribir(response, 413, TextNode.valueOf("Bad request - The request is larger than 1 MB"));
            return;
        }
        try {
            JsonNode json = cuerpo.length == 0 ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(cuerpo);
            if (json instanceof ObjectNode objeto) {
                responder(request, response, Parametros.de(objeto));
            } else {
                escribir(
                        response,
                        400,
                        TextNode.valueOf(
                                "Bad request - JSON Error: Request data JSON decoded to a value that is no dictionary"));
            }
        } catch (JsonProcessingException e) {
            escribir(response, 400, TextNode.valueOf("Bad request - JSON Error: Error decoding JSON data"));
        }
    }

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        cors(response);
        response.setHeader("Access-Control-Allow-Methods", "POST, GET, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "X-CKAN-API-KEY, Authorization, Content-Type");
        response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    }

    private void responder(HttpServletRequest request, HttpServletResponse response, Parametros parametros)
            throws IOException {
        String nombre = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        Accion accion = acciones.get(nombre);
        if (accion == null) {
            escribir(response, 400, TextNode.valueOf("Bad request - Action name not known: " + mostrable(nombre)));
            return;
        }
        ObjectNode sobre = Json.MAPPER.createObjectNode();
        sobre.put("help", settings.publicUrl() + "/api/3/action/help_show?name=" + nombre);
        try {
            JsonNode resultado = accion.hacer(parametros);
            sobre.put("success", true);
            sobre.set("result", resultado);
            escribir(response, 200, sobre);
        } catch (AccionFallida e) {
            sobre.set("error", e.error());
            sobre.put("success", false);
            escribir(response, e.status(), sobre);
        }
    }

    private static String mostrable(String nombre) {
        return NOMBRE.matcher(nombre).matches() ? nombre : "?";
    }

    /** The old address that search boxes of CKAN's pages ask. */
    private void autocompletar(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String incompleto = String.valueOf(request.getParameter("incomplete"));
        Map<String, String[]> parametros = new LinkedHashMap<>(request.getParameterMap());
        parametros.put("q", new String[] {incompleto.isBlank() ? "*" : incompleto});
        JsonNode hallados = conjuntos.acciones().get("package_autocomplete").hacer(Parametros.de(parametros));
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.putObject("ResultSet").set("Result", hallados);
        escribir(response, 200, json);
    }

    private static void escribir(HttpServletResponse response, int status, JsonNode json) throws IOException {
        cors(response);
        response.setStatus(status);
        response.setContentType("application/json;charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        byte[] bytes = Json.MAPPER.writeValueAsBytes(json);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void cors(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
    }
}
