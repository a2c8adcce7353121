package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.launcher.operator.OperatorDoor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A backup as the portal wrote it: {@code manifest.json} and the files that it names. */
final class BackupFolder {
    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();
    private long bytes;

    private record Entry(String path, long bytes, String sha256) {}

    private BackupFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the manifest and compares every file with it.
     *
     * @throws LaunchException with code 1 that names the first file that is missing or changed
     */
    static BackupFolder verified(Path folder) {
        BackupFolder backup = new BackupFolder(folder);
        try {
            JsonNode manifest =
                    new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
            if (manifest.path("formato").asInt() != 1) {
                throw damaged("manifest.json no es de un respaldo que esta versión entienda");
            }
            for (JsonNode file : manifest.path("archivos")) {
                backup.add(new Entry(
                        file.path("ruta").asText(),
                        file.path("bytes").asLong(-1),
                        file.path("sha256").asText()));
            }
        } catch (IOException e) {
            throw new LaunchException(OperatorDoor.FAILED, "No es un respaldo completo: " + folder, e);
        }
        return backup;
    }

    private void add(Entry entry) throws IOException {
        Path file = folder.resolve(entry.path()).normalize();
        if (Path.of(entry.path()).isAbsolute()
                || !file.startsWith(folder)
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw damaged("falta " + entry.path());
        }
        if (Files.size(file) != entry.bytes() || !sha256(file).equals(entry.sha256())) {
            throw damaged("cambió " + entry.path());
        }
        entries.add(entry);
        bytes += entry.bytes();
    }

    private static LaunchException damaged(String what) {
        return new LaunchException(OperatorDoor.FAILED, "El respaldo está dañado: " + what);
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Paths that begin so, with slashes. */
    List<String> below(String prefix) {
        return entries.stream()
                .map(Entry::path)
                .filter(path -> path.startsWith(prefix))
                .toList();
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    Path folder() {
        return folder;
    }

    int files() {
        return entries.size();
    }

    long bytes() {
        return bytes;
    }
}
