package co.gov.ventanilla.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityOfHomeTest {
    private static Path pack(Path folder, String name, String entity) throws IOException {
        Path pack = Files.createDirectory(folder.resolve(name));
        Files.writeString(pack.resolve("entidad.json"), entity);
        return pack;
    }

    @Test
    void aHomeKeepsToItsCity(@TempDir Path folder) throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path one = pack(folder, "one", "{\"divipola\": \"63001\"}");
        Path other = pack(folder, "other", "{\"divipola\": \"13001\"}");
        CityOfHome.check(home, one);
        CityOfHome.check(home, one);
        assertThatThrownBy(() -> CityOfHome.check(home, other))
                .isInstanceOfSatisfying(
                        LaunchException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessageContainingAll("CONTENT_PACK", "13001", "63001", "PORTAL_HOME");
    }

    @Test
    void aPackThatCannotBeReadIsLeftForTheApplication(@TempDir Path folder) throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        CityOfHome.check(home, pack(folder, "broken", "{"));
        CityOfHome.check(home, folder.resolve("none"));
        assertThat(home).isEmptyDirectory();
    }
}
