package co.gov.ventanilla.opendata.ckan.net;

import java.io.IOException;

/** A request got no answer that can be used; the message is for people, in Spanish, and holds no token. */
public final class OutgoingFault extends IOException {
    /** Why. */
    public enum Kind {
        /** The address is no address of the web, or lies where we do not go. */
        REFUSED,
        /** Nobody answered in time, or the answer broke off, also after further tries. */
        UNREACHABLE,
        /** The body is longer than we take. */
        TOO_LARGE,
        /** It sends elsewhere, too often or to where we do not go. */
        REDIRECT,
        /** It asks to come back later than we wait. */
        BUSY,
        /** The answer is not what was asked for. */
        NONSENSE
    }

    private final Kind kind;

    public OutgoingFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public OutgoingFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }
}
