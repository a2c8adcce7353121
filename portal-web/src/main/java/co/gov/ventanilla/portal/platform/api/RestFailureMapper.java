package co.gov.ventanilla.portal.platform.api;

import co.gov.ventanilla.portal.platform.falla.BaseDeDatosCaida;
import co.gov.ventanilla.portal.platform.falla.FailureFilter;
import co.gov.ventanilla.portal.platform.limite.PortalLleno;
import co.gov.ventanilla.portal.texto.Mensajes;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every failure of a REST door as a problem document in Spanish; never a stack trace, never an HTML page. */
@Provider
public class RestFailureMapper implements ExceptionMapper<Exception> {
    private static final Mensajes MENSAJES = Mensajes.junto(RestFailureMapper.class);
    private static final Logger LOG = Logger.getLogger(RestFailureMapper.class.getName());

    @Inject
    Event<BaseDeDatosCaida> caida;

    @Override
    public Response toResponse(Exception e) {
        if (e instanceof WebApplicationException web) {
            return web(web.getResponse());
        }
        if (e instanceof JsonProcessingException) {
            return noEsJson();
        }
        if (PortalLleno.es(e)) {
            LOG.warning("REST request turned away: every place is taken");
            return Problema.despues(30, Problema.de(MENSAJES, 503, "lleno"));
        }
        boolean database = FailureFilter.databaseAway(e);
        LOG.log(Level.SEVERE, "REST request failed", e);
        if (database) {
            caida.fire(new BaseDeDatosCaida());
        }
        return database
                ? Problema.despues(30, Problema.de(MENSAJES, 503, "no_disponible"))
                : Problema.de(MENSAJES, 500, "falla");
    }

    /** The body cannot be read. */
    static Response noEsJson() {
        return Problema.de(MENSAJES, 400, "json");
    }

    private static Response web(Response response) {
        if (response.hasEntity()) {
            return response;
        }
        int status = response.getStatus();
        return switch (status) {
            case 401 -> Problema.de(MENSAJES, 401, "identificarse");
            case 404 -> Problema.de(MENSAJES, 404, "no_existe");
            case 405 -> Problema.de(MENSAJES, 405, "metodo");
            case 406 -> Problema.de(MENSAJES, 406, "formato");
            case 413 -> Problema.de(MENSAJES, 413, "grande");
            case 415 -> Problema.de(MENSAJES, 415, "contenido");
            default -> Problema.de(status, MENSAJES.texto("otra.titulo"), MENSAJES.texto("otra.detalle"));
        };
    }
}
