package co.gov.ventanilla.search.ckan;

import java.util.List;

/** A query that cannot be answered, with what CKAN would say about it. */
public final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Which of CKAN's answers it is. */
    public enum Kind {
        /** An unknown parameter or sort: 400 {@code Search Query Error}, "Search Query is invalid: ...". */
        PARAMETER,
        /** A query that does not parse: 409 {@code Search Error}, "Search error: ...". */
        SYNTAX,
        /** A number that is none: 409 {@code Validation Error}, {@link BadQuery#errors} beside the {@link BadQuery#parameter}. */
        VALIDATION
    }

    private final Kind kind;
    private final String parameter;
    private final List<String> errors;

    private BadQuery(Kind kind, String parameter, String message, List<String> errors) {
        super(message);
        this.kind = kind;
        this.parameter = parameter;
        this.errors = List.copyOf(errors);
    }

    static BadQuery parameter(String message) {
        return new BadQuery(Kind.PARAMETER, "", "Search Query is invalid: " + quoted(message), List.of());
    }

    static BadQuery syntax(String message) {
        return new BadQuery(Kind.SYNTAX, "", "Search error: " + quoted(message), List.of());
    }

    static BadQuery validation(String parameter, String... errors) {
        return new BadQuery(Kind.VALIDATION, parameter, parameter + ": " + errors[0], List.of(errors));
    }

    private static String quoted(String message) {
        return '"' + message + '"';
    }

    /** Which answer to give. */
    public Kind kind() {
        return kind;
    }

    /** The parameter that is wrong, for {@link Kind#VALIDATION}; else empty. */
    public String parameter() {
        return parameter;
    }

    /** What is wrong with it, for {@link Kind#VALIDATION}; else empty. */
    public List<String> errors() {
        return errors;
    }
}
