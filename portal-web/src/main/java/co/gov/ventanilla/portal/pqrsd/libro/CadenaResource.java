package co.gov.ventanilla.portal.pqrsd.libro;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/cadena?fecha=}: head and count of the chain at the end of a past day, for anyone to keep a copy. */
@Path("/v1/cadena")
@RequestScoped
@Tag(name = "Libro de radicación")
public class CadenaResource {
    private static final Mensajes MENSAJES = Mensajes.junto(CadenaResource.class);

    @Inject
    LibroRepository libro;

    @Inject
    ClockProducer clock;

    @Inject
    ContenidoActivo contenido;

    /** Head of a past day. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cabeza y número de eventos de la cadena al final de un día pasado")
    @APIResponse(responseCode = "200", description = "{\"fecha\", \"eventos\", \"cabeza\"}")
    @APIResponse(responseCode = "400", description = "La fecha falta, no es AAAA-MM-DD o todavía no ha terminado")
    public Response cadena(@Parameter(example = "2026-11-20") @QueryParam("fecha") String fecha) {
        ZoneId zona = contenido.todo().calendario().zona();
        LocalDate dia;
        try {
            dia = LocalDate.parse(String.valueOf(fecha));
        } catch (DateTimeParseException e) {
            return Problema.de(MENSAJES, 400, "fecha");
        }
        if (!dia.isBefore(LocalDate.ofInstant(clock.now(), zona))) {
            return Problema.de(MENSAJES, 400, "sin_terminar");
        }
        var cabeza = libro.publicar(
                dia, libro.cabezaAntesDe(dia.plusDays(1).atStartOfDay(zona).toInstant()));
        return Response.ok(Map.of("fecha", dia, "eventos", cabeza.eventos(), "cabeza", cabeza.cabeza()))
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
