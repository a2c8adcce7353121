package co.gov.ventanilla.portal.datos.api;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.dcat.CatalogEntry;
import co.gov.ventanilla.opendata.quality.LinkReport;
import co.gov.ventanilla.opendata.quality.LinkRepository;
import co.gov.ventanilla.opendata.quality.Quality;
import co.gov.ventanilla.opendata.quality.QualityScore;
import co.gov.ventanilla.opendata.query.BadQuery;
import co.gov.ventanilla.opendata.query.QueryTimeout;
import co.gov.ventanilla.opendata.query.filas.RowPage;
import co.gov.ventanilla.opendata.query.filas.RowQuery;
import co.gov.ventanilla.portal.datos.Fichas;
import co.gov.ventanilla.portal.datos.HechosCatalogo;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code GET /api/v1/datos/{nombre}/filas} and {@code /calidad}. */
@Path("/v1/datos/{nombre}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DatosResource {
    private static final Mensajes MENSAJES = Mensajes.junto(DatosResource.class);

    @Inject
    DatasetRepository datasets;

    @Inject
    LinkRepository links;

    @Inject
    RowQuery consulta;

    @Inject
    Fichas fichas;

    @Inject
    HechosCatalogo hechos;

    @Inject
    Ajustes ajustes;

    @PathParam("nombre")
    String nombre;

    @Context
    UriInfo uri;

    /** Rows, filtered, ordered, grouped, in pages. */
    @GET
    @Path("filas")
    public Response filas() {
        Optional<Dataset> dataset = datasets.byName(nombre);
        if (dataset.isEmpty()) {
            return Problema.de(MENSAJES, 404, "no_existe");
        }
        Map<String, List<String>> parametros = uri.getQueryParameters();
        Optional<DatasetVersion> version = version(dataset.get(), parametros.get("version"));
        if (version.isEmpty()) {
            return Problema.de(MENSAJES, 404, "sin_version");
        }
        if (!dataset.get().available() || !version.get().available()) {
            return Problema.de(MENSAJES, 410, "retirado");
        }
        try {
            RowPage pagina =
                    consulta.page(version.get(), parametros, ajustes.url() + "/api/v1/datos/" + nombre + "/filas");
            return Response.ok(pagina)
                    .header("Access-Control-Allow-Origin", "*")
                    .build();
        } catch (BadQuery e) {
            return Problema.de(MENSAJES, 400, "consulta", List.of(new Falla(e.field(), e.code(), e.getMessage())));
        } catch (QueryTimeout e) {
            return Problema.de(MENSAJES, 503, "tarda");
        }
    }

    private Optional<DatasetVersion> version(Dataset dataset, List<String> pedida) {
        if (pedida == null || pedida.isEmpty()) {
            return datasets.current(dataset.id());
        }
        boolean numero = pedida.get(0).matches("[1-9]\\d{0,6}");
        return numero ? datasets.version(dataset.id(), Integer.parseInt(pedida.get(0))) : Optional.empty();
    }

    /** The score after the method of data.europa.eu, with what is missing. */
    @GET
    @Path("calidad")
    public Response calidad() {
        Optional<CatalogEntry> ficha = fichas.completa(nombre);
        if (ficha.isEmpty()) {
            boolean hubo = datasets.byName(nombre).isPresent();
            return Problema.de(MENSAJES, hubo ? 410 : 404, hubo ? "retirado" : "no_existe");
        }
        Optional<LinkReport> enlaces = links.of(ficha.get().dataset().id());
        Quality calidad = new QualityScore(hechos.ahora())
                .of(ficha.get(), a -> enlaces.map(e -> e.answers(a)).orElse(true));
        return Response.ok(calidad).header("Access-Control-Allow-Origin", "*").build();
    }
}
