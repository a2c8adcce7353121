package co.gov.ventanilla.infra.postgres;

import org.jspecify.annotations.Nullable;

/** The embedded server cannot be started or used; the message is Spanish, for the operator. */
public final class PostgresException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PostgresException(String message) {
        super(message);
    }

    PostgresException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
