package co.gov.ventanilla.portal.pqrsd.radicar.api;

import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.limite.Remitente;
import co.gov.ventanilla.portal.pqrsd.radicar.EnvioDistinto;
import co.gov.ventanilla.portal.pqrsd.radicar.Radicacion;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudInvalida;
import co.gov.ventanilla.portal.pqrsd.recepcion.Recepcion;
import co.gov.ventanilla.portal.pqrsd.sospecha.Indicios;
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

/** {@code POST /api/v1/pqrsd}: files a petition from JSON, or from multipart with parts {@code solicitud} and {@code adjunto}. */
@Path("/v1/pqrsd")
@RequestScoped
public class PqrsdResource {
    private static final Logger LOG = Logger.getLogger(PqrsdResource.class.getName());
    private static final Mensajes MENSAJES = Mensajes.junto(PqrsdResource.class);
    private static final long MAX_JSON = 512L << 10;

    /** Seconds after which there may be room for files again. */
    private static final long SIN_ESPACIO = 600;

    @Inject
    Radicacion radicacion;

    @Inject
    LectorSolicitud lector;

    @Inject
    LectorMultiparte multiparte;

    @Inject
    Remitente remitente;

    @Context
    HttpServletRequest request;

    /** Files one petition. */
    @POST
    public Response radicar(@HeaderParam("Idempotency-Key") String clave) throws IOException {
        if (clave != null && !ClaveIdempotencia.valida(clave)) {
            return Problema.de(MENSAJES, 400, "idempotencia_forma");
        }
        try {
            return despachar(clave == null ? null : clave.toLowerCase(Locale.ROOT));
        } catch (SolicitudInvalida e) {
            return conFallas(e.fallas());
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "files not stored", e);
            return sinEspacio(List.of());
        } catch (EnvioDistinto e) {
            return Problema.de(MENSAJES, 422, "idempotencia_distinto");
        } catch (CuerpoDemasiadoGrande e) {
            return Problema.de(413, MENSAJES.texto("grande.titulo"), e.getMessage());
        }
    }

    /** What must wait, or finds no room, is not the sender's fault. */
    private Response conFallas(List<Falla> fallas) {
        if (remitente.espera().isPresent()) {
            return Problema.espera(remitente.espera().get(), fallas);
        }
        return fallas.stream().anyMatch(Recepcion::esSinEspacio)
                ? sinEspacio(fallas)
                : Problema.de(MENSAJES, 400, "errores", fallas);
    }

    private static Response sinEspacio(List<Falla> fallas) {
        return Problema.despues(SIN_ESPACIO, Problema.de(MENSAJES, 503, "sin_espacio", fallas));
    }

    private Response despachar(String clave) throws IOException {
        String tipo = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (tipo.startsWith(MediaType.MULTIPART_FORM_DATA)) {
            try (LectorMultiparte.Lectura lectura = multiparte.leer(request)) {
                return radicar(multiparte.solicitud(lectura, lector), lectura.entregas(), clave);
            }
        }
        if (!tipo.startsWith(MediaType.APPLICATION_JSON)) {
            return Problema.de(MENSAJES, 415, "contenido");
        }
        if (tipo.contains("charset") && !tipo.matches(".*charset=\"?utf-8\"?.*")) {
            return Problema.de(MENSAJES, 400, "caracteres");
        }
        return radicar(lector.leer(cuerpo()), List.of(), clave);
    }

    private Response radicar(LectorSolicitud.Leida leida, List<Radicacion.Entrega> entregas, String clave) {
        var puerta = new Radicacion.Puerta("api", clave, false, null, Indicios.de(remitente.origen()));
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
