package co.gov.ventanilla.portal.datos.dcat;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.dcat.CatalogEntry;
import co.gov.ventanilla.opendata.dcat.CatalogFacts;
import co.gov.ventanilla.opendata.dcat.CatalogWriter;
import co.gov.ventanilla.opendata.dcat.Page;
import co.gov.ventanilla.opendata.dcat.Syntax;
import co.gov.ventanilla.portal.datos.Fichas;
import co.gov.ventanilla.portal.datos.HechosCatalogo;
import co.gov.ventanilla.portal.datos.indice.IndiceConjuntos;
import co.gov.ventanilla.search.ckan.BadQuery;
import co.gov.ventanilla.search.ckan.CkanReader;
import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.dataset.DatasetKey;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /catalog.ttl}, {@code .rdf}, {@code .xml}, {@code .jsonld}, {@code .n3}: the catalog as DCAT-AP 3, a hundred datasets a page. */
@WebServlet({"/catalog.ttl", "/catalog.rdf", "/catalog.xml", "/catalog.jsonld", "/catalog.n3"})
public class CatalogoRdfServlet extends HttpServlet {
    private static final int POR_PAGINA = 100;
    private static final int ULTIMA = 100_000;

    @Inject
    IndiceConjuntos indice;

    @Inject
    Fichas fichas;

    @Inject
    HechosCatalogo hechos;

    @Inject
    CatalogSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ruta = request.getServletPath();
        Syntax sintaxis =
                Syntax.ofExtension(ruta.substring(ruta.lastIndexOf('.') + 1)).orElseThrow();
        escribir(request, response, sintaxis, settings.publicUrl() + ruta);
    }

    /** Writes a page of the catalog; also for {@code /datos} when a client prefers RDF. */
    private void escribir(HttpServletRequest request, HttpServletResponse response, Syntax sintaxis, String direccion)
            throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        Optional<Instant> desde = desde(request.getParameter("modified_since"));
        int numero = numero(request.getParameter("page"));
        if (numero < 1 || (request.getParameter("modified_since") != null && desde.isEmpty())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            DatasetHits hallados = buscar(request, desde, numero);
            CatalogFacts ahora = hechos.ahora();
            response.setContentType(sintaxis.mediaType() + ";charset=UTF-8");
            response.setHeader("Cache-Control", "public, max-age=300");
            response.setDateHeader("Last-Modified", ahora.modified().toEpochMilli());
            Page pagina = new Page(direccion + parametros(request), numero, POR_PAGINA, hallados.total());
            List<CatalogEntry> suyas =
                    fichas.de(hallados.hits().stream().map(DatasetKey::name).toList());
            new CatalogWriter(ahora).catalog(sintaxis, pagina, suyas.iterator(), response.getOutputStream());
        } catch (BadQuery e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private DatasetHits buscar(HttpServletRequest request, Optional<Instant> desde, int numero) {
        List<String> filtros = new ArrayList<>();
        Optional.ofNullable(request.getParameter("fq")).ifPresent(filtros::add);
        desde.ifPresent(d -> filtros.add("metadata_modified:[" + d + " TO *]"));
        Map<String, List<String>> pregunta = new HashMap<>();
        pregunta.put("q", List.of(Optional.ofNullable(request.getParameter("q")).orElse("")));
        pregunta.put("fq", filtros);
        pregunta.put("rows", List.of(Integer.toString(POR_PAGINA)));
        pregunta.put("start", List.of(Integer.toString((numero - 1) * POR_PAGINA)));
        pregunta.put("sort", List.of("name asc"));
        return indice.indice()
                .search(new CkanReader(indice.sinonimos()).read(pregunta).query());
    }

    /** What the links to other pages keep. */
    private static String parametros(HttpServletRequest request) {
        StringBuilder texto = new StringBuilder();
        for (String nombre : List.of("q", "fq", "modified_since")) {
            String valor = request.getParameter(nombre);
            if (valor != null) {
                texto.append(texto.isEmpty() ? '?' : '&')
                        .append(nombre)
                        .append('=')
                        .append(URLEncoder.encode(valor, StandardCharsets.UTF_8));
            }
        }
        return texto.toString();
    }

    private static int numero(String page) {
        if (page == null) {
            return 1;
        }
        return page.matches("\\d{1,6}") ? Math.min(ULTIMA, Integer.parseInt(page)) : 0;
    }

    /** A date, or a date and time with or without a zone (then UTC). */
    private static Optional<Instant> desde(String texto) {
        if (texto == null) {
            return Optional.empty();
        }
        try {
            if (texto.length() == 10) {
                return Optional.of(
                        LocalDate.parse(texto).atStartOfDay(ZoneOffset.UTC).toInstant());
            }
            String conZona = texto.replace(' ', '+');
            return Optional.of((conZona.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                            ? OffsetDateTime.parse(conZona)
                            : OffsetDateTime.parse(conZona + "Z"))
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
