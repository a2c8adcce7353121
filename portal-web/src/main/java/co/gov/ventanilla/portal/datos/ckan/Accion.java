package co.gov.ventanilla.portal.datos.ckan;

import com.fasterxml.jackson.databind.JsonNode;

/** One action of the API. */
@FunctionalInterface
interface Accion {
    /** Its {@code result}; an {@link AccionFallida} when it cannot be given. */
    JsonNode hacer(Parametros parametros);
}
