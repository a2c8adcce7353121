package co.gov.ventanilla.infra.launcher.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.infra.postgres.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void create() throws IOException {
        file = folder.resolve("secreto.properties");
        SecretFile.createIfMissing(file);
    }

    @Test
    void theFormerKeyStaysAsLongAsItsTokens() throws IOException {
        String first = keys().getProperty("clave.1");

        SecretFile.Rotation done = SecretFile.rotate(file, NOW, false);

        assertThat(done.current()).isEqualTo("2");
        assertThat(done.former()).containsExactly(java.util.Map.entry("1", NOW.plus(Duration.ofHours(25))));
        assertThat(done.dropped()).isEmpty();
        assertThat(keys()).containsEntry("actual", "2").containsEntry("clave.1", first);
        assertThat(keys().getProperty("clave.2")).isNotEqualTo(first).hasSize(43);
        assertThat(keys()).containsEntry("hasta.1", "2026-11-21T16:00:00Z");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        SecretFile.check(file, true);
        try (var all = Files.list(folder)) {
            assertThat(all).as("nothing beside it").containsExactly(file);
        }
    }

    @Test
    void aLaterRotationDoesNotPutOffTheEndOfAKeyAndDropsItWhenItIsOver() throws IOException {
        SecretFile.rotate(file, NOW, false);
        SecretFile.Rotation soon = SecretFile.rotate(file, NOW.plus(Duration.ofHours(1)), false);
        assertThat(soon.former())
                .containsEntry("1", NOW.plus(Duration.ofHours(25)))
                .containsEntry("2", NOW.plus(Duration.ofHours(26)));

        SecretFile.Rotation later =
                SecretFile.rotate(file, NOW.plus(Duration.ofHours(25)).plusSeconds(1), false);

        assertThat(later.current()).isEqualTo("4");
        assertThat(later.dropped()).containsExactly("1");
        assertThat(later.former()).containsOnlyKeys("2", "3");
        assertThat(keys()).doesNotContainKeys("clave.1", "hasta.1");
    }

    @Test
    void whenAKeyIsKnownToOthersNoneIsKept() throws IOException {
        SecretFile.rotate(file, NOW, false);

        SecretFile.Rotation done = SecretFile.rotate(file, NOW, true);

        assertThat(done.dropped()).containsExactly("1", "2");
        assertThat(keys().stringPropertyNames()).containsExactlyInAnyOrder("actual", "clave.3");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("otra")).resolve("claves");
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);

        SecretFile.rotate(file, NOW, false);

        assertThat(file).isSymbolicLink();
        assertThat(PrivateFile.readProperties(elsewhere)).containsEntry("actual", "2");
    }

    @Test
    void aFileThatIsOpenToOthersOrMissingIsNotTouched() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> SecretFile.rotate(file, NOW, false))
                .isInstanceOfSatisfying(
                        LaunchException.class, e -> assertThat(e.exitCode()).isEqualTo(2));
        assertThat(keys()).containsEntry("actual", "1");
        Files.delete(file);
        assertThatThrownBy(() -> SecretFile.rotate(file, NOW, false))
                .isInstanceOfSatisfying(
                        LaunchException.class, e -> assertThat(e.exitCode()).isEqualTo(1));
        assertThat(file).doesNotExist();
    }

    @Test
    void anEndThatIsNoInstantIsRefused() throws IOException {
        PrivateFile.write(file, Files.readString(file) + "clave.0=" + PrivateFile.randomSecret() + "\nhasta.0=ayer\n");
        assertThatThrownBy(() -> SecretFile.check(file, true)).hasMessageContaining("SECRET_FILE");
    }

    private Properties keys() throws IOException {
        return PrivateFile.readProperties(file);
    }
}
