package co.gov.ventanilla.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is restored from a folder that is not exactly what its manifest says. */
class BackupFolderTest {
    /** printf hola | sha256sum */
    private static final String HOLA = "b221d9dbb083a7f33428d7c2a3c3198ae925614d70210e28716ccaa7cd4ddb79";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private Path folder = Path.of("");

    @BeforeEach
    void whole() throws IOException {
        folder = root.resolve("copia");
        Files.createDirectories(folder.resolve("archivos"));
        Files.writeString(folder.resolve("archivos/a"), "hola");
        Files.writeString(root.resolve("fuera"), "hola");
        manifest("archivos/a", 4, HOLA);
    }

    @Test
    void aWholeBackupIsRead() {
        BackupFolder backup = BackupFolder.verified(folder);

        assertThat(backup.files()).isEqualTo(1);
        assertThat(backup.bytes()).isEqualTo(4);
        assertThat(backup.below("archivos/")).containsExactly("archivos/a");
        assertThat(backup.below("fallas/")).isEmpty();
    }

    @Test
    void aChangedFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("archivos/a"), "Hola");
        refused("cambió archivos/a");
        Files.writeString(folder.resolve("archivos/a"), "hola y más");
        refused("cambió archivos/a");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("archivos/a"));
        refused("falta archivos/a");
    }

    @Test
    void noPathLeadsOutOfTheFolder() throws IOException {
        manifest("../fuera", 4, HOLA);
        refused("falta ../fuera");
        manifest(root.resolve("fuera").toString(), 4, HOLA);
        refused("falta");
        Files.createSymbolicLink(folder.resolve("enlace"), root.resolve("fuera"));
        manifest("enlace", 4, HOLA);
        refused("falta enlace");
    }

    @Test
    void anUnfinishedFolderAndAForeignManifestAreRefused() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"formato\":2}");
        refused("manifest.json");
        Files.delete(folder.resolve("manifest.json"));
        refused("No es un respaldo completo");
    }

    private void manifest(String path, long bytes, String sha256) throws IOException {
        Files.writeString(
                folder.resolve("manifest.json"),
                "{\"formato\":1,\"archivos\":[{\"ruta\":\"%s\",\"bytes\":%d,\"sha256\":\"%s\"}]}"
                        .formatted(path, bytes, sha256));
    }

    private void refused(String why) {
        assertThatThrownBy(() -> BackupFolder.verified(folder))
                .isInstanceOfSatisfying(
                        LaunchException.class, e -> assertThat(e.exitCode()).isEqualTo(1))
                .hasMessageContaining(why);
    }
}
