package co.gov.ventanilla.portal.diashabiles;

import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** {@code GET /api/v1/dias-habiles}: the explained business-day count. */
@Path("/v1/dias-habiles")
@RequestScoped
public class DiasHabilesResource {
    private static final Mensajes MENSAJES = Mensajes.junto(DiasHabilesResource.class);

    @Inject
    Cuenta cuenta;

    /** Counts. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response contar(@QueryParam("desde") String desde, @QueryParam("dias") String dias) {
        try {
            return Response.ok(cuenta.contar(desde, dias))
                    .header("Access-Control-Allow-Origin", "*")
                    .build();
        } catch (Cuenta.CuentaImposible e) {
            Response problema = Problema.de(
                    400,
                    MENSAJES.texto("cuenta.titulo"),
                    e.getMessage(),
                    List.of(new Falla(e.campo(), "forma", e.getMessage())));
            return Response.fromResponse(problema)
                    .header("Access-Control-Allow-Origin", "*")
                    .build();
        }
    }
}
