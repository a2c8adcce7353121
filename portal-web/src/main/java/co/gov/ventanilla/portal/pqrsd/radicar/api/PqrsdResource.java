package co.gov.ventanilla.portal.pqrsd.radicar.api;

import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.pqrsd.radicar.EnvioDistinto;
import co.gov.ventanilla.portal.pqrsd.radicar.Radicacion;
import co.gov.ventanilla.portal.pqrsd.radicar.RespuestaRadicacion;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudInvalida;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd;
import co.gov.ventanilla.portal.pqrsd.recepcion.Recepcion;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /api/v1/pqrsd}: files a petition from JSON, or from multipart with parts {@code solicitud} and {@code adjunto}. */
@Path("/v1/pqrsd")
@RequestScoped
@Tag(name = "PQRSD")
public class PqrsdResource {
    private static final Logger LOG = Logger.getLogger(PqrsdResource.class.getName());
    private static final Mensajes MENSAJES = Mensajes.junto(PqrsdResource.class);
    private static final long MAX_JSON = 512L << 10;
    private static final String EJEMPLO =
            "{\"tipo\":\"peticion_general\",\"texto\":\"La lámpara de la esquina está apagada hace un mes.\","
                    + "\"solicitante\":{\"tipo_persona\":\"natural\",\"correo\":\"nombre@ejemplo.com\"},"
                    + "\"medio_respuesta\":\"correo\"}";
    private static final String RESPUESTA =
            "{\"radicado\":\"2026-E-000123\",\"clave\":\"K7QF 2MZP 9XTA HW4C\",\"recibido\":\"2026-11-20T10:00:00-05:00\","
                    + "\"computa_desde\":\"2026-11-20\",\"vence\":\"2026-12-14\",\"tipo\":\"peticion_general\",\"termino_dias\":15,"
                    + "\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\","
                    + "\"verificacion\":\"7Q2K9MZP4XTAHW4C\",\"adjuntos\":[],\"avisos\":[]}";

    @Inject
    Radicacion radicacion;

    @Inject
    LectorSolicitud lector;

    @Inject
    LectorMultiparte multiparte;

    @Context
    HttpServletRequest request;

    /** Files one petition. */
    @POST
    @Operation(
            summary = "Radicar una petición, queja, reclamo, sugerencia o denuncia",
            description =
                    "Obligatorio: texto (o un archivo de voz) y una forma de responder, o anonima=true. "
                            + "Con la cabecera Idempotency-Key un reenvío devuelve la primera respuesta completa durante 24 horas.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SolicitudPqrsd.class),
                        examples = @ExampleObject(name = "peticion", value = EJEMPLO)),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(
            responseCode = "201",
            description = "Radicada",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RespuestaRadicacion.class),
                            examples = @ExampleObject(name = "radicada", value = RESPUESTA)))
    @APIResponse(
            responseCode = "400",
            description = "Datos con errores: todos en «errores», con campo, código y mensaje")
    @APIResponse(responseCode = "413", description = "JSON de más de 512 KB o multiparte de más de 41 MB")
    @APIResponse(responseCode = "422", description = "La Idempotency-Key ya se usó con otro contenido")
    @APIResponse(
            responseCode = "503",
            description =
                    "El registro no responde, o no hay espacio para archivos (la solicitud se puede enviar sin ellos); "
                            + "reintente tras Retry-After segundos")
    public Response radicar(@HeaderParam("Idempotency-Key") String clave) throws IOException {
        if (clave != null && !ClaveIdempotencia.valida(clave)) {
            return Problema.de(MENSAJES, 400, "idempotencia_forma");
        }
        try {
            return despachar(clave == null ? null : clave.toLowerCase(Locale.ROOT));
        } catch (SolicitudInvalida e) {
            return e.fallas().stream().anyMatch(Recepcion::esSinEspacio)
                    ? sinEspacio(e.fallas())
                    : Problema.de(MENSAJES, 400, "errores", e.fallas());
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "files not stored", e);
            return sinEspacio(List.of());
        } catch (EnvioDistinto e) {
            return Problema.de(MENSAJES, 422, "idempotencia_distinto");
        } catch (CuerpoDemasiadoGrande e) {
            return Problema.de(413, MENSAJES.texto("grande.titulo"), e.getMessage());
        }
    }

    private static Response sinEspacio(List<Falla> fallas) {
        return Response.fromResponse(Problema.de(MENSAJES, 503, "sin_espacio", fallas))
                .header("Retry-After", "600")
                .build();
    }

    private Response despachar(String clave) throws IOException {
        String tipo = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (tipo.startsWith(MediaType.MULTIPART_FORM_DATA)) {
            try (LectorMultiparte.Lectura lectura = multiparte.leer(request)) {
                return radicar(multiparte.solicitud(lectura, lector), lectura.entregas(), clave);
            }
        }
        if (!tipo.startsWith(MediaType.APPLICATION_JSON)) {
            return Response.status(415).build();
        }
        if (tipo.contains("charset") && !tipo.matches(".*charset=\"?utf-8\"?.*")) {
            return Problema.de(MENSAJES, 400, "caracteres");
        }
        return radicar(lector.leer(cuerpo()), List.of(), clave);
    }

    private Response radicar(LectorSolicitud.Leida leida, List<Radicacion.Entrega> entregas, String clave) {
        var puerta = new Radicacion.Puerta("api", clave, false, null);
        return Response.status(201)
                .entity(radicacion.radicar(leida.solicitud(), entregas, puerta, leida.fallas()))
                .build();
    }

    private byte[] cuerpo() throws IOException {
        if (request.getContentLengthLong() > MAX_JSON) {
            throw CuerpoDemasiadoGrande.json();
        }
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes((int) MAX_JSON + 1);
            if (bytes.length > MAX_JSON) {
                throw CuerpoDemasiadoGrande.json();
            }
            return bytes;
        }
    }
}
