package co.gov.ventanilla.portal.pqrsd.operacion;

import co.gov.ventanilla.portal.platform.api.InternoResource;
import co.gov.ventanilla.portal.platform.secreto.Secretos;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The verbs {@code status} and {@code secret rotate}. */
@Path("/interno/v1/estado")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperacionResource extends InternoResource {
    @Inject
    EstadoOperacion estado;

    @Inject
    Secretos secretos;

    /** How the portal stands: room for files, antivirus, outbox. */
    @GET
    public Response estado() {
        entrar("ver", "estado");
        return Response.ok(estado.ahora()).build();
    }

    /** Takes the keys that a rotation has written into SECRET_FILE. */
    @POST
    @Path("claves")
    public Response claves() {
        entrar("rotar", "claves");
        return Response.ok(Map.of("actual", secretos.leer())).build();
    }
}
