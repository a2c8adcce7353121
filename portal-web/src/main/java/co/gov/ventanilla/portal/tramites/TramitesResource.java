package co.gov.ventanilla.portal.tramites;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/tramites} and {@code /api/v1/tramites/{id}}. */
@Path("/v1/tramites")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TramitesResource {
    private static final Mensajes MENSAJES = Mensajes.junto(TramitesResource.class);

    @Inject
    CatalogoTramites catalogo;

    @Inject
    CatalogSettings settings;

    /**
     * A trámite of the list.
     *
     * @param enLinea whether it can be done on this portal today
     * @param url of its page
     */
    public record Entrada(
            String id, String nombre, String tipo, @Nullable String proceso, boolean enLinea, String url) {}

    /**
     * All that is known of one.
     *
     * @param hacerlo address where it can be done today
     */
    public record Ficha(
            String id,
            String nombre,
            String tipo,
            @Nullable String proceso,
            boolean enLinea,
            String url,
            @Nullable String hacerlo,
            @Nullable String nombreProceso,
            List<Procedimiento> procedimientos,
            @Nullable String dependencia,
            List<String> otrosNombres,
            Fuente fuente) {}

    /** Dataset and version that a trámite was read from, and the day of its data. */
    public record Fuente(String conjunto, int version, LocalDate fecha, String url) {}

    /** All, in the order of the dataset; none when the entity publishes none. */
    @GET
    public Response todos() {
        List<Entrada> entradas = catalogo.publicados().tramites().stream()
                .map(t -> new Entrada(
                        t.id(),
                        t.nombre(),
                        t.tipo(),
                        t.proceso(),
                        t.enLinea() != null,
                        settings.publicUrl() + t.ruta()))
                .toList();
        return abierta(Response.ok(entradas));
    }

    /** One. */
    @GET
    @Path("{id}")
    public Response uno(@PathParam("id") String id) {
        TramitesPublicados publicados = catalogo.publicados();
        return publicados
                .de(id)
                .map(t -> abierta(Response.ok(ficha(t, publicados))))
                .orElseGet(() -> abierta(Response.fromResponse(Problema.de(MENSAJES, 404, "no_existe"))));
    }

    private Ficha ficha(Tramite t, TramitesPublicados publicados) {
        String nombre = publicados.conjunto().name();
        return new Ficha(
                t.id(),
                t.nombre(),
                t.tipo(),
                t.proceso(),
                t.enLinea() != null,
                settings.publicUrl() + t.ruta(),
                t.enLinea() == null ? null : settings.publicUrl() + t.enLinea(),
                publicados.nombre(t.proceso()),
                t.procedimientos().stream()
                        .map(c -> new Procedimiento(c, publicados.nombre(c)))
                        .toList(),
                t.dependencia(),
                t.otrosNombres(),
                new Fuente(
                        nombre, publicados.version(), publicados.fecha(), settings.publicUrl() + "/datos/" + nombre));
    }

    /** Part of the catalog: any page may read it. */
    private static Response abierta(Response.ResponseBuilder respuesta) {
        return respuesta.header("Access-Control-Allow-Origin", "*").build();
    }
}
