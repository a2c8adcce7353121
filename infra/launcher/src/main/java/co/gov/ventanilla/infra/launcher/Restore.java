package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.Configuration;
import co.gov.ventanilla.infra.launcher.configuration.ConfigurationReader;
import co.gov.ventanilla.infra.launcher.configuration.Installation;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.launcher.operator.OperatorDoor;
import co.gov.ventanilla.infra.launcher.operator.OperatorText;
import co.gov.ventanilla.infra.postgres.Folders;
import co.gov.ventanilla.infra.postgres.PrivateFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings a backup back into an empty PORTAL_HOME: compares every file with the manifest, puts files, keys and content pack in their
 * places, starts the portal aside so that it loads the tables, and walks the ledger.
 */
final class Restore {
    private static final String USAGE = "Uso: restore CARPETA [--json]";
    private static final String PROPERTIES = "portal.properties";

    private final Configuration configuration;
    private final BackupFolder backup;
    private final boolean json;
    private final PrintStream out;
    private final long begun = System.nanoTime();

    private Restore(Configuration configuration, BackupFolder backup, boolean json, PrintStream out) {
        this.configuration = configuration;
        this.backup = backup;
        this.json = json;
        this.out = out;
    }

    static int call(List<String> arguments, Map<String, String> environment, PrintStream out) {
        List<String> words = new ArrayList<>(arguments);
        boolean json = words.remove("--json");
        if (words.size() != 1) {
            throw new LaunchException(LaunchException.CONFIGURATION, USAGE);
        }
        Installation installation = Installation.find();
        Configuration configuration = ConfigurationReader.read(environment, installation.root());
        try {
            requireEmpty(configuration.home());
            Path folder = Path.of(words.get(0)).toAbsolutePath().normalize();
            BackupFolder backup = BackupFolder.verified(folder);
            return new Restore(configuration, backup, json, out).run(installation, environment);
        } catch (IOException e) {
            throw new LaunchException(OperatorDoor.FAILED, "No se pudo restaurar: " + e, e);
        }
    }

    private static void requireEmpty(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            return;
        }
        try (Stream<Path> there = Files.list(home)) {
            if (there.anyMatch(file -> !file.endsWith(PROPERTIES))) {
                throw LaunchException.bad("PORTAL_HOME", "no está vacía; restaure en una carpeta nueva: " + home);
            }
        }
    }

    private int run(Installation installation, Map<String, String> environment) throws IOException {
        Path home = configuration.home();
        Folders.make(home, "rwx--x--x");
        copySecret();
        copy("archivos/", home);
        copy("datos/", home);
        copy("fallas/", home);
        copy("contenido/", home);
        Path pack = home.resolve("contenido");
        boolean chosen = chooses(environment);
        if (!chosen) {
            Files.writeString(
                    home.resolve(PROPERTIES),
                    "CONTENT_PACK=" + pack + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        PrintStream progress =
                json ? new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8) : out;
        progress.println("Respaldo comprobado: " + backup.files() + " archivos, " + backup.bytes() + " bytes");
        progress.println("Paquete de contenido: " + pack
                + (chosen ? " (la configuración nombra otro)" : " (quedó en " + PROPERTIES + ")"));
        Map<String, String> properties =
                Map.of("portal.restaurar", backup.folder().toString());
        return Portal.run(
                configuration.aside(freePort(), pack),
                installation,
                progress,
                new Portal.Errand(properties, this::check));
    }

    /** The ledger of what was restored. */
    private Ending.Reason check() {
        String answer = new OperatorDoor(configuration.home()).get("/api/interno/v1/libro/verificacion");
        try {
            JsonNode ledger = new ObjectMapper().readTree(answer);
            double seconds = (System.nanoTime() - begun) / 1e9;
            boolean good = ledger.path("correcta").asBoolean();
            if (json) {
                ObjectNode all = new ObjectMapper().createObjectNode();
                all.put("archivos", backup.files()).put("bytes", backup.bytes()).put("segundos", seconds);
                all.set("libro", ledger);
                out.println(all);
            } else {
                out.print(OperatorText.verification(ledger));
            }
            return new Ending.Reason(
                    good ? 0 : OperatorDoor.FAILED,
                    String.format(
                            java.util.Locale.ROOT,
                            "Restaurado en %s: %d archivos, %.1f MB, %.1f s",
                            configuration.home(),
                            backup.files(),
                            backup.bytes() / 1e6,
                            seconds));
        } catch (JsonProcessingException e) {
            throw new LaunchException(OperatorDoor.FAILED, "El portal no respondió JSON", e);
        }
    }

    private void copySecret() throws IOException {
        Path target = configuration.secretFile();
        Path source = backup.file("secreto.properties");
        if (backup.below("secreto.properties").isEmpty()) {
            throw new LaunchException(OperatorDoor.FAILED, "El respaldo no trae las claves (secreto.properties)");
        }
        if (Files.exists(target)) {
            if (Files.mismatch(source, target) >= 0) {
                throw LaunchException.bad("SECRET_FILE", "ya existe con otras claves: " + target);
            }
        } else {
            copyFile(source, target);
        }
    }

    private void copy(String prefix, Path home) throws IOException {
        Folders.make(home.resolve(prefix), "rwx------");
        for (String path : backup.below(prefix)) {
            copyFile(backup.file(path), home.resolve(path));
        }
    }

    private static void copyFile(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (FileChannel in = FileChannel.open(source);
                FileChannel to = FileChannel.open(
                        target,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            long size = in.size();
            for (long done = 0; done < size; ) {
                done += in.transferTo(done, size - done, to);
            }
            to.force(true);
        }
    }

    /** Whether the operator has named a content pack. */
    private boolean chooses(Map<String, String> environment) throws IOException {
        Path file = configuration.home().resolve(PROPERTIES);
        Properties values = Files.exists(file) ? PrivateFile.readProperties(file) : new Properties();
        return !environment
                .getOrDefault("CONTENT_PACK", values.getProperty("CONTENT_PACK", ""))
                .isBlank();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
