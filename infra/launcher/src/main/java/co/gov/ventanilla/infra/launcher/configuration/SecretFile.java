package co.gov.ventanilla.infra.launcher.configuration;

import static co.gov.ventanilla.infra.launcher.configuration.LaunchException.bad;

import co.gov.ventanilla.infra.postgres.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The keys of tokens and receipts: {@code actual} names the one in use, {@code clave.N} are all that still verify. Old
 * keys stay in the file so that what was signed with them can be verified for ever.
 */
public final class SecretFile {
    private static final int KEY_BYTES = 32;

    private SecretFile() {}

    /** A file that is there must be private and whole; one that is missing must be creatable. */
    static void check(Path file, boolean inHome) {
        if (!Files.exists(file)) {
            Path folder = file.getParent();
            if (!inHome && (folder == null || !Files.isDirectory(folder))) {
                throw bad("SECRET_FILE", "está en una carpeta que no existe: " + file);
            }
            return;
        }
        try {
            String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            if (!permissions.endsWith("------")) {
                throw bad("SECRET_FILE", "lo pueden leer otros usuarios (chmod 600 " + file + ")");
            }
            checkKeys(file, PrivateFile.readProperties(file));
        } catch (IOException | IllegalArgumentException e) {
            throw bad("SECRET_FILE", "no se puede leer: " + file);
        }
    }

    private static void checkKeys(Path file, Properties keys) {
        for (String name : keys.stringPropertyNames()) {
            if (name.startsWith("clave.")
                    && Base64.getUrlDecoder().decode(keys.getProperty(name).strip()).length < KEY_BYTES) {
                throw bad("SECRET_FILE", "tiene una clave demasiado corta (" + name + "): " + file);
            }
        }
        if (keys.getProperty("clave." + keys.getProperty("actual", "").strip()) == null) {
            throw bad("SECRET_FILE", "no contiene la clave que nombra «actual»: " + file);
        }
    }

    public static void createIfMissing(Path file) throws IOException {
        if (!Files.exists(file)) {
            Map<String, String> lines = new LinkedHashMap<>();
            lines.put("actual", "1");
            lines.put("clave.1", PrivateFile.randomSecret());
            PrivateFile.writeProperties(file, lines);
        }
    }
}
