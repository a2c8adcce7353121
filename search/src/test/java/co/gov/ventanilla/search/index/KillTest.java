package co.gov.ventanilla.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.text.Synonyms;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL while another process commits again and again. */
class KillTest {
    private static final int ROUNDS = 4;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** Commits 1, 2, 3 ... times ten places until it is killed. */
    public static final class Writer {
        public static void main(String[] arguments) throws IOException {
            CitizenIndex index = CitizenIndex.open(Path.of(arguments[0]), Synonyms.none(), "test");
            long position = Math.max(0, index.status(Kind.ZONA_WIFI).position());
            while (true) {
                position++;
                index.feed(Kind.ZONA_WIFI, Places.feed(true, position, count(position)));
                System.out.println(position);
            }
        }
    }

    private static int count(long position) {
        return 10 * (int) (1 + position % 50);
    }

    @Test
    void whatWasCommittedIsThereWhole() throws Exception {
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            long acknowledged = 0;
            try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
                for (int i = 0; i < 3 + random.nextInt(20); i++) {
                    acknowledged = Long.parseLong(lines.readLine());
                }
                Thread.sleep(random.nextInt(20));
                writer.destroyForcibly().waitFor();
            }
            try (CitizenIndex index = CitizenIndex.open(folder, Synonyms.none(), "test")) {
                KindStatus status = index.status(Kind.ZONA_WIFI);
                assertThat(status.state()).isEqualTo(KindStatus.State.READY);
                assertThat(status.position()).isGreaterThanOrEqualTo(acknowledged);
                assertThat(status.documents()).isEqualTo(count(status.position()));
            }
        }
    }
}
