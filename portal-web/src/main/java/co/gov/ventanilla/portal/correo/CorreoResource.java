package co.gov.ventanilla.portal.correo;

import co.gov.ventanilla.portal.platform.api.InternoResource;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The verbs {@code mail}: messages of which nobody knows whether they left. They are told without recipient and text. */
@Path("/interno/v1/correo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorreoResource extends InternoResource {
    private static final Mensajes MENSAJES = Mensajes.junto(CorreoResource.class);

    @Inject
    DudososRepository dudosos;

    /** Those in doubt, oldest first. */
    @GET
    @Path("dudosos")
    public Response listar(@QueryParam("limite") @DefaultValue("100") int limite) {
        entrar("listar", "correo dudoso");
        List<DudososRepository.Dudoso> mensajes = dudosos.listar(Math.min(1_000, Math.max(1, limite)));
        return Response.ok(Map.of("total", dudosos.cuantos(), "mensajes", mensajes))
                .build();
    }

    /** Sends one again, with the Message-ID that it had. */
    @POST
    @Path("{numero}/reenvio")
    public Response reenviar(@PathParam("numero") long numero) {
        entrar("reenviar", "correo " + numero);
        return dudosos.reenviar(numero)
                ? Response.ok(Map.of("numero", numero, "estado", "pendiente")).build()
                : Problema.de(MENSAJES, 409, "no_se_reenvia");
    }
}
