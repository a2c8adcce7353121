package co.gov.ventanilla.opendata.query;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A question that cannot be answered as it was asked. The message is for people, in Spanish; {@link #ckan()} is the same fault as CKAN words it. */
public final class BadQuery extends RuntimeException {
    private final String field;
    private final String code;
    private final transient ObjectNode ckan;

    /**
     * A fault.
     *
     * @param field the parameter as it was sent
     * @param code stable word for programs
     * @param ckan what stands in {@code error} of CKAN's answer, with {@code __type}
     */
    public BadQuery(String field, String code, String message, ObjectNode ckan) {
        super(message);
        this.field = field;
        this.code = code;
        this.ckan = ckan;
    }

    /** A fault that CKAN words as an invalid query. */
    public BadQuery(String field, String code, String message) {
        this(field, code, message, invalid("query", "Invalid query"));
    }

    /** CKAN's Validation Error about one field. */
    public static ObjectNode invalid(String field, String text) {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        error.putArray(field).add(text);
        return error.put("__type", "Validation Error");
    }

    /** The parameter. */
    public String field() {
        return field;
    }

    /** Stable word for programs. */
    public String code() {
        return code;
    }

    /** The object {@code error} of CKAN's answer; its status is 409. */
    public ObjectNode ckan() {
        return ckan;
    }
}
