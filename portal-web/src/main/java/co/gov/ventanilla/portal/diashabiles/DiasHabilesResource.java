package co.gov.ventanilla.portal.diashabiles;

import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.rules.termino.CuentaTermino;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/dias-habiles}: the explained business-day count. */
@Path("/v1/dias-habiles")
@RequestScoped
@Tag(name = "Días hábiles")
public class DiasHabilesResource {
    private static final Mensajes MENSAJES = Mensajes.junto(DiasHabilesResource.class);

    @Inject
    Cuenta cuenta;

    /** Counts. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Contar días hábiles con la razón de cada día",
            description =
                    "El día de recepción no se cuenta. Lo recibido después de la hora de cierre, o en un día no hábil, "
                            + "cuenta como recibido el siguiente día hábil.")
    @APIResponse(
            responseCode = "200",
            description = "La cuenta, día por día",
            content = @Content(schema = @Schema(implementation = CuentaTermino.class)))
    @APIResponse(responseCode = "400", description = "Fecha o número de días que no se puede leer")
    public Response contar(
            @Parameter(
                            description = "Fecha y hora con diferencia horaria; por defecto ahora",
                            example = "2026-11-20T10:00:00-05:00")
                    @QueryParam("desde")
                    String desde,
            @Parameter(description = "Días hábiles, de 1 a 400", example = "15") @QueryParam("dias") String dias) {
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
