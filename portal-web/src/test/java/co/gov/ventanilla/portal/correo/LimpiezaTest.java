package co.gov.ventanilla.portal.correo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimpiezaTest {
    @TempDir
    Path folder;

    @Test
    void onlyMessagesOlderThanThirtyDaysGo() throws IOException {
        write("00000001.eml", Duration.ofDays(31));
        write("00000002.eml", Duration.ofDays(29));
        write("otro.txt", Duration.ofDays(31));

        assertThat(Limpieza.borrar(folder, Instant.now().minus(Limpieza.GUARDADO)))
                .isEqualTo(1);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("00000002.eml", "otro.txt");
        }
        assertThat(Limpieza.borrar(folder.resolve("no-existe"), Instant.now())).isZero();
    }

    private void write(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "x");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }
}
