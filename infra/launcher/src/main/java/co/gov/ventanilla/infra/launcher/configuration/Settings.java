package co.gov.ventanilla.infra.launcher.configuration;

import co.gov.ventanilla.infra.postgres.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The raw values: the environment over {@code PORTAL_HOME/portal.properties}. */
public record Settings(Path home, Map<String, String> environment, Properties file) {
    public static final Set<String> NAMES = Set.of(
            "PORT",
            "BIND",
            "PUBLIC_URL",
            "DATABASE_URL",
            "DATABASE_USER",
            "DATABASE_PASSWORD",
            "SMTP_URL",
            "CLAMD_URL",
            "CKAN_URL",
            "CKAN_TOKEN",
            "TILE_URL",
            "TILE_ATTRIBUTION",
            "CONTENT_PACK",
            "LIMITS",
            "TRUSTED_PROXIES",
            "SECRET_FILE",
            "MIN_FREE_MB",
            "STAGING_MB",
            "CLOCK",
            "OUTGOING_INTERNAL",
            "MANAGEMENT_PORT");

    static Settings read(Map<String, String> environment, Path root) {
        Path home = home(environment, root);
        Path file = home.resolve("portal.properties");
        Properties values = new Properties();
        if (Files.exists(file)) {
            try {
                values = PrivateFile.readProperties(file);
            } catch (IOException | IllegalArgumentException e) {
                throw LaunchException.bad("PORTAL_HOME", "contiene un portal.properties ilegible: " + e);
            }
        }
        for (String name : values.stringPropertyNames()) {
            if (!NAMES.contains(name)) {
                throw LaunchException.bad(name, "no es una variable del portal (" + file + ")");
            }
        }
        return new Settings(home, environment, values);
    }

    /** Without the variable the data live beside the program, from wherever it is called. */
    public static Path home(Map<String, String> environment, Path root) {
        String given = environment.getOrDefault("PORTAL_HOME", "").strip();
        Path home = given.isEmpty() ? root.resolve("var") : Path.of(given);
        if (Files.exists(home) && !Files.isDirectory(home)) {
            throw LaunchException.bad("PORTAL_HOME", "no es una carpeta: " + home);
        }
        return home.toAbsolutePath().normalize();
    }

    /** The value without blanks around it; empty when it is not given. */
    String text(String name) {
        String value = environment.containsKey(name) ? environment.get(name) : file.getProperty(name);
        return value == null ? "" : value.strip();
    }

    String text(String name, String fallback) {
        String value = text(name);
        return value.isEmpty() ? fallback : value;
    }
}
