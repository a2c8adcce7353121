package co.gov.ventanilla.opendata.query;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The question took longer than the portal lets one question take. */
public final class QueryTimeout extends RuntimeException {
    QueryTimeout() {
        super(
                "Esta consulta tarda demasiado. Pida menos filas o menos columnas, o filtre por una columna; también puede descargar la tabla completa.");
    }

    /** The object {@code error} of CKAN's answer; its status is 409. */
    public ObjectNode ckan() {
        return BadQuery.invalid("query", "Search took too long");
    }
}
