package co.gov.ventanilla.infra.launcher.configuration;

import org.jspecify.annotations.Nullable;

/** The portal cannot start or go on; carries the Spanish line for the operator and the exit code. */
public final class LaunchException extends RuntimeException {
    public static final int CONFIGURATION = 2;
    public static final int DATABASE = 3;
    public static final int PORT = 4;
    public static final int DEPLOYMENT = 5;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    public LaunchException(int exitCode, String message) {
        this(exitCode, message, null);
    }

    public LaunchException(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** The variable {@code name} has a value that cannot be used. */
    public static LaunchException bad(String name, String why) {
        return new LaunchException(CONFIGURATION, "Configuración: " + name + " " + why);
    }

    /** The Spanish line for the operator. */
    public String line() {
        return String.valueOf(getMessage());
    }

    /** What the process ends with. */
    public int exitCode() {
        return exitCode;
    }
}
