package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.platform.limite.Limite;
import co.gov.ventanilla.portal.platform.limite.Remitente;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /api/v1/pqrsd/consulta}: the petition behind a number and a key. */
@Path("/v1/pqrsd/consulta")
@RequestScoped
@Tag(name = "PQRSD")
public class ConsultaResource {
    private static final Mensajes MENSAJES = Mensajes.junto(ConsultaResource.class);

    @Inject
    Consulta consulta;

    @Inject
    Expedientes expedientes;

    @Inject
    Remitente remitente;

    /** Number and key as the person typed them. */
    public record Llave(String radicado, String clave) {}

    /** Opens a petition. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Consultar el estado con radicado y clave")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Llave.class),
                            examples =
                                    @ExampleObject(
                                            name = "llave",
                                            value =
                                                    "{\"radicado\":\"2026-E-000123\",\"clave\":\"K7QF 2MZP 9XTA HW4C\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Estado, línea de tiempo y vencimiento con la cuenta explicada",
            content = @Content(schema = @Schema(implementation = Expediente.class)))
    @APIResponse(
            responseCode = "404",
            description = "El radicado no existe o la clave no es la suya: la respuesta es la misma")
    @APIResponse(
            responseCode = "429",
            description =
                    "Demasiados radicados o claves equivocados desde esta dirección: espere Retry-After segundos. Una clave correcta abre siempre")
    public Response consultar(Llave llave) {
        if (llave == null || llave.radicado() == null || llave.clave() == null) {
            return Problema.de(MENSAJES, 400, "faltan");
        }
        return consulta.abrir(llave.radicado(), llave.clave())
                .map(expedientes::de)
                .map(expediente -> Response.ok(expediente).build())
                .orElseGet(this::negar);
    }

    /** A wrong number and a wrong key count alike. */
    private Response negar() {
        return remitente
                .pedir(Limite.CLAVE, 1)
                .map(espera -> Problema.espera(espera, List.of()))
                .orElseGet(() -> Problema.de(MENSAJES, 404, "no_encontrada"));
    }
}
