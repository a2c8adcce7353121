package co.gov.ventanilla.portal.datos.ckan;

import co.gov.ventanilla.opendata.catalog.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An action that ends in an error, with the status and the words of CKAN. */
final class AccionFallida extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode error;

    private AccionFallida(int status, ObjectNode error) {
        super(error.toString());
        this.status = status;
        this.error = error;
    }

    static AccionFallida de(int status, String tipo, String mensaje) {
        ObjectNode error = Json.MAPPER.createObjectNode();
        return new AccionFallida(status, error.put("__type", tipo).put("message", mensaje));
    }

    static AccionFallida noEsta() {
        return de(404, "Not Found Error", "Not found");
    }

    /** A parameter that is missing or wrong. */
    static AccionFallida parametro(String nombre, List<String> mensajes) {
        ObjectNode error = Json.MAPPER.createObjectNode();
        mensajes.forEach(error.putArray(nombre)::add);
        return new AccionFallida(409, error.put("__type", "Validation Error"));
    }

    /** Several at once. */
    static AccionFallida validacion(ObjectNode campos) {
        return new AccionFallida(409, campos.put("__type", "Validation Error"));
    }

    int status() {
        return status;
    }

    ObjectNode error() {
        return error;
    }
}
