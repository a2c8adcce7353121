package co.gov.ventanilla.portal.datos.ckan;

import co.gov.ventanilla.opendata.catalog.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;

/** JSON that is kept as text: put into an answer as it is, or read when somebody looks into it. */
final class Crudo {
    private Crudo() {}

    /** The text as a node that is written as it is. */
    static JsonNode de(String texto) {
        return (JsonNode) Json.MAPPER.getNodeFactory().rawValueNode(new RawValue(texto));
    }

    /** The text as a tree. */
    static JsonNode leer(String texto) {
        try {
            return Json.MAPPER.readTree(texto);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
