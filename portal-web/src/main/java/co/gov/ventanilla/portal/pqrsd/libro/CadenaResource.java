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

/** {@code GET /api/v1/cadena?fecha=}: head and count of the chain at the end of a past day, for anyone to keep a copy. */
@Path("/v1/cadena")
@RequestScoped
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
    public Response cadena(@QueryParam("fecha") String fecha) {
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
