package co.gov.ventanilla.infra.launcher;

import org.jspecify.annotations.Nullable;

/** The portal cannot start or go on; carries the Spanish line for the operator and the exit code. */
final class LaunchException extends RuntimeException {
    static final int CONFIGURATION = 2;
    static final int DATABASE = 3;
    static final int PORT = 4;
    static final int DEPLOYMENT = 5;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    LaunchException(int exitCode, String message) {
        this(exitCode, message, null);
    }

    LaunchException(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** The variable {@code name} has a value that cannot be used. */
    static LaunchException bad(String name, String why) {
        return new LaunchException(CONFIGURATION, "Configuración: " + name + " " + why);
    }

    String line() {
        return String.valueOf(getMessage());
    }

    int exitCode() {
        return exitCode;
    }
}
