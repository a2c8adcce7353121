package co.gov.ventanilla.portal.datos.intercambio;

import co.gov.ventanilla.opendata.ckan.harvest.HarvestRequest;
import co.gov.ventanilla.opendata.ckan.push.PushRequest;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.api.InternoResource;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Door of the verbs {@code harvest} and {@code push}; each beginning is audited. */
@Path("/interno/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IntercambioResource extends InternoResource {
    private static final Mensajes MENSAJES = Mensajes.junto(IntercambioResource.class);

    @Inject
    Tareas tareas;

    @Inject
    Ajustes ajustes;

    /**
     * What to harvest.
     *
     * @param fuente code of the source, or null
     */
    public record OrdenCosecha(String url, String fuente, boolean aceptoBorrados) {}

    /** Begins a harvest; 409 tells why not. */
    @POST
    @Path("cosecha")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cosechar(OrdenCosecha orden) {
        autorizar();
        if (orden == null || orden.url() == null || orden.url().isBlank()) {
            return Problema.de(MENSAJES, 400, "url");
        }
        // an address may hold a password where none belongs; the act refuses it without repeating it
        anotar("cosechar", orden.url().replaceFirst("//[^/]*@", "//"));
        return empezada(tareas.cosechar(new HarvestRequest(orden.url(), orden.fuente(), orden.aceptoBorrados())));
    }

    /** How the last harvest stands. */
    @GET
    @Path("cosecha")
    public Response cosecha() {
        autorizar();
        return como(tareas.cosecha());
    }

    /**
     * How to push.
     *
     * @param organizacion there, or null
     * @param subir CSV files are uploaded
     */
    public record OrdenEnvio(String organizacion, boolean subir) {}

    /** Begins a push to CKAN_URL; 409 tells why not. */
    @POST
    @Path("envio")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enviar(OrdenEnvio orden) {
        autorizar();
        if (orden == null || ajustes.ckanUrl().isEmpty() || ajustes.ckanToken().isEmpty()) {
            return Problema.de(MENSAJES, 409, "sin_destino");
        }
        String url = ajustes.ckanUrl().orElseThrow();
        anotar("enviar", "catálogo");
        return empezada(tareas.enviar(
                new PushRequest(url, ajustes.ckanToken().orElseThrow(), orden.organizacion(), orden.subir())));
    }

    /** How the last push stands. */
    @GET
    @Path("envio")
    public Response envio() {
        autorizar();
        return como(tareas.envio());
    }

    private static Response empezada(Tarea tarea) {
        return Response.status(tarea.estado().equals("fallo") ? 409 : 202)
                .entity(tarea)
                .build();
    }

    private static Response como(Tarea tarea) {
        return tarea == null
                ? Problema.de(MENSAJES, 404, "ninguna")
                : Response.ok(tarea).build();
    }
}
