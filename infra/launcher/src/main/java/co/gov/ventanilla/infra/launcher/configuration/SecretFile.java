package co.gov.ventanilla.infra.launcher.configuration;

import static co.gov.ventanilla.infra.launcher.configuration.LaunchException.bad;

import co.gov.ventanilla.infra.postgres.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The keys of tokens: {@code actual} names the one in use, {@code clave.N} are all that still verify, {@code hasta.N} says until when
 * for one whose place another has taken.
 */
public final class SecretFile {
    /** How long a former key still verifies: the longest token lives 24 hours, and a portal may hear an hour late of a rotation. */
    public static final Duration KEPT = Duration.ofHours(25);

    private static final int KEY_BYTES = 32;
    private static final String CURRENT = "actual";
    private static final String KEY = "clave.";
    private static final String UNTIL = "hasta.";

    /**
     * What a rotation did.
     *
     * @param current version of the new key
     * @param former versions that still verify, and until when
     * @param dropped versions that no longer do
     */
    public record Rotation(Path file, String current, Map<String, Instant> former, List<String> dropped) {}

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
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw bad("SECRET_FILE", "no se puede leer: " + file);
        }
    }

    private static void checkKeys(Path file, Properties keys) {
        for (String name : keys.stringPropertyNames()) {
            if (name.startsWith(UNTIL)) {
                Instant.parse(keys.getProperty(name).strip());
            }
            if (name.startsWith(KEY)
                    && Base64.getUrlDecoder().decode(keys.getProperty(name).strip()).length < KEY_BYTES) {
                throw bad("SECRET_FILE", "tiene una clave demasiado corta (" + name + "): " + file);
            }
        }
        if (keys.getProperty(KEY + keys.getProperty(CURRENT, "").strip()) == null) {
            throw bad("SECRET_FILE", "no contiene la clave que nombra «actual»: " + file);
        }
    }

    public static void createIfMissing(Path file) throws IOException {
        if (!Files.exists(file)) {
            Map<String, String> lines = new LinkedHashMap<>();
            lines.put(CURRENT, "1");
            lines.put(KEY + "1", PrivateFile.randomSecret());
            PrivateFile.writeProperties(file, lines);
        }
    }

    /**
     * Puts a new key in use. The former ones verify for {@link #KEPT} more; those whose time is over leave the file.
     *
     * @param forget no former key stays, because somebody else may know them
     * @throws LaunchException with code 2 when the file is not private or not whole, 1 when it is not there or not ours
     */
    public static Rotation rotate(Path file, Instant now, boolean forget) throws IOException {
        if (!Files.exists(file)) {
            throw new LaunchException(1, "Todavía no hay claves: el portal las crea al arrancar (" + file + ")");
        }
        check(file, true);
        Path real = file.toRealPath();
        requireOwner(real);
        Properties keys = PrivateFile.readProperties(real);
        Map<String, Instant> former = new TreeMap<>();
        List<String> dropped = new ArrayList<>();
        int newest = 0;
        for (String version : versions(keys)) {
            newest = Math.max(newest, version.matches("\\d{1,8}") ? Integer.parseInt(version) : 0);
            String until = keys.getProperty(UNTIL + version);
            Instant end = until == null ? now.plus(KEPT).truncatedTo(ChronoUnit.SECONDS) : Instant.parse(until.strip());
            if (forget || end.isBefore(now)) {
                dropped.add(version);
            } else {
                former.put(version, end);
            }
        }
        Rotation rotation = new Rotation(real, "" + (newest + 1), former, dropped);
        PrivateFile.writeProperties(real, lines(rotation, keys));
        return rotation;
    }

    private static SortedSet<String> versions(Properties keys) {
        return keys.stringPropertyNames().stream()
                .filter(name -> name.startsWith(KEY))
                .map(name -> name.substring(KEY.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> lines(Rotation rotation, Properties keys) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(CURRENT, rotation.current());
        lines.put(KEY + rotation.current(), PrivateFile.randomSecret());
        rotation.former().forEach((version, until) -> {
            lines.put(KEY + version, keys.getProperty(KEY + version).strip());
            lines.put(UNTIL + version, until.toString());
        });
        return lines;
    }

    /** Another account's new file would lock the portal out of its keys. */
    private static void requireOwner(Path file) throws IOException {
        Object self = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        if (!self.equals(Files.getAttribute(file, "unix:uid"))) {
            throw new LaunchException(
                    1, "Las claves son del usuario " + Files.getOwner(file).getName() + ": rótelas con él");
        }
    }
}
