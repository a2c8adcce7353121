package co.gov.ventanilla.portal.platform.api;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON, or not the one that is wanted: in place of Jersey's mappers, which answer in English and as plain text. */
abstract class JsonFailureMapper<T extends JsonProcessingException> implements ExceptionMapper<T> {
    @Override
    public Response toResponse(T e) {
        return RestFailureMapper.noEsJson();
    }

    /** No JSON. */
    @Provider
    @Priority(1)
    public static class ParseMapper extends JsonFailureMapper<JsonParseException> {}

    /** JSON of another shape. */
    @Provider
    @Priority(1)
    public static class MappingMapper extends JsonFailureMapper<JsonMappingException> {}
}
