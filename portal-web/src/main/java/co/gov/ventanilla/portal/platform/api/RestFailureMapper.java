package co.gov.ventanilla.portal.platform.api;

import co.gov.ventanilla.portal.platform.falla.BaseDeDatosCaida;
import co.gov.ventanilla.portal.platform.falla.FailureFilter;
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
    private static final Logger LOG = Logger.getLogger(RestFailureMapper.class.getName());

    @Inject
    Event<BaseDeDatosCaida> caida;

    @Override
    public Response toResponse(Exception e) {
        if (e instanceof WebApplicationException web) {
            return web(web.getResponse());
        }
        if (e instanceof JsonProcessingException) {
            return Problema.de(400, "JSON inválido", "El cuerpo no es JSON válido en UTF-8.");
        }
        boolean database = FailureFilter.databaseAway(e);
        LOG.log(Level.SEVERE, "REST request failed", e);
        if (database) {
            caida.fire(new BaseDeDatosCaida());
        }
        Response problema = database
                ? Problema.de(503, "No disponible", "El registro no responde. Intente de nuevo en unos segundos.")
                : Problema.de(500, "Falla interna", "Ocurrió una falla. Intente de nuevo; nada quedó a medias.");
        return database
                ? Response.fromResponse(problema).header("Retry-After", "30").build()
                : problema;
    }

    private static Response web(Response response) {
        if (response.hasEntity()) {
            return response;
        }
        int status = response.getStatus();
        String detalle =
                switch (status) {
                    case 404 -> "No existe.";
                    case 405 -> "Este método no se admite aquí.";
                    case 406 -> "No hay respuesta en el formato pedido.";
                    case 413 -> "El envío es demasiado grande.";
                    case 415 -> "El tipo de contenido no se admite: envíe application/json o multipart/form-data.";
                    default -> "La solicitud no se pudo atender.";
                };
        return Problema.de(status, response.getStatusInfo().getReasonPhrase(), detalle);
    }
}
