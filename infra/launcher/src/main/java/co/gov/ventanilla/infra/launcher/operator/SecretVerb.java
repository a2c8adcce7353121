package co.gov.ventanilla.infra.launcher.operator;

import co.gov.ventanilla.infra.launcher.configuration.ConfigurationReader;
import co.gov.ventanilla.infra.launcher.configuration.Installation;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.launcher.configuration.SecretFile;
import co.gov.ventanilla.infra.launcher.configuration.Settings;
import co.gov.ventanilla.infra.postgres.FolderLock;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code secret rotate}: a new key for tokens. The file is written first; a running portal is then told to read it. Without one the
 * next start does.
 */
public final class SecretVerb {
    private static final String USAGE = "Uso: secret rotate [--sin-anteriores] [--json]";

    private final Path home;
    private final boolean forget;

    private SecretVerb(Path home, boolean forget) {
        this.home = home;
        this.forget = forget;
    }

    /** Answers the exit code. @param rest the words after {@code secret} */
    public static int call(List<String> rest, Map<String, String> environment, PrintStream out) {
        List<String> words = new ArrayList<>(rest);
        boolean json = words.remove("--json");
        boolean forget = words.remove("--sin-anteriores");
        if (!words.equals(List.of("rotate"))) {
            throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
        }
        Path root = Installation.find().root();
        Path home = Settings.home(environment, root);
        if (!Files.isDirectory(home)) {
            throw LaunchException.bad("PORTAL_HOME", "no existe: " + home);
        }
        try (FolderLock one = lock(home.resolve("secreto.lock"))
                .orElseThrow(() -> new LaunchException(OperatorDoor.FAILED, "Otra rotación de claves está en curso"))) {
            new SecretVerb(home, forget).rotate(environment, root, json, out);
            return 0;
        }
    }

    private static Optional<FolderLock> lock(Path file) {
        try {
            return FolderLock.tryLock(file);
        } catch (IOException e) {
            throw new LaunchException(
                    OperatorDoor.FAILED, "No se puede usar " + file + ": hágalo el usuario que arranca el portal", e);
        }
    }

    /** While no portal runs, none can start meanwhile and read the keys of before. */
    private void rotate(Map<String, String> environment, Path root, boolean json, PrintStream out) {
        Optional<FolderLock> stopped = lock(home.resolve("portal.lock"));
        try {
            if (stopped.isPresent()) {
                Path file = ConfigurationReader.read(environment, root).secretFile();
                tell(rotate(file), false, json, out);
            } else {
                OperatorDoor door = new OperatorDoor(home);
                SecretFile.Rotation rotation = rotate(fileOfRunning(door));
                hand(door, rotation);
                tell(rotation, true, json, out);
            }
        } finally {
            stopped.ifPresent(FolderLock::close);
        }
    }

    /** The environment of this verb may name another file than that of the portal. */
    private Path fileOfRunning(OperatorDoor door) {
        String file = Files.exists(OperatorDoor.file(home)) ? door.door().getProperty("secreto") : null;
        if (file == null) {
            throw new LaunchException(
                    OperatorDoor.FAILED, "El portal está arrancando o deteniéndose: repita cuando diga «Portal listo»");
        }
        return Path.of(file);
    }

    private SecretFile.Rotation rotate(Path file) {
        try {
            return SecretFile.rotate(file, Instant.now(), forget);
        } catch (IOException e) {
            throw new LaunchException(OperatorDoor.FAILED, "No se pudo escribir " + file + ": " + e, e);
        }
    }

    private static void hand(OperatorDoor door, SecretFile.Rotation rotation) {
        try {
            door.order("/api/interno/v1/estado/claves", "{}");
        } catch (LaunchException e) {
            throw new LaunchException(
                    OperatorDoor.FAILED,
                    "La clave " + rotation.current() + " ya está en " + rotation.file()
                            + ", pero el portal en marcha no la tomó; reinícielo. " + e.line(),
                    e);
        }
    }

    private static void tell(SecretFile.Rotation rotation, boolean running, boolean json, PrintStream out) {
        if (json) {
            ObjectNode all = new ObjectMapper().createObjectNode();
            all.put("archivo", rotation.file().toString()).put("actual", rotation.current());
            ObjectNode former = all.putObject("anteriores");
            rotation.former().forEach((version, until) -> former.put(version, until.toString()));
            rotation.dropped().forEach(all.putArray("retiradas")::add);
            out.println(all.put("en_marcha", running));
            return;
        }
        out.println("Clave en uso: " + rotation.current() + " ("
                + (running ? "el portal en marcha ya la tomó" : "la tomará el próximo arranque") + ")");
        rotation.former().forEach((version, until) -> out.println("Clave " + version + ": vale hasta " + until));
        rotation.dropped().forEach(version -> out.println("Clave " + version + ": retirada"));
    }
}
