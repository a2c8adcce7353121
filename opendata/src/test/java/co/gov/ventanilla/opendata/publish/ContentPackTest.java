package co.gov.ventanilla.opendata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.table.Problem;
import co.gov.ventanilla.opendata.table.Problems;
import co.gov.ventanilla.opendata.table.RowObserver;
import co.gov.ventanilla.opendata.table.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dataset of the content packs can be published as it is, without an exception. */
@NullUnmarked
class ContentPackTest {
    private static final Path PACKS = Path.of("../infra/content");

    static Stream<Path> descriptions() throws IOException {
        try (Stream<Path> files = Files.walk(PACKS)) {
            return files.filter(f -> f.toString().endsWith(".meta.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void canBePublished(Path file, @TempDir Path work) throws IOException {
        Problems problems = new Problems();
        Description description = DescriptionReader.read(Files.readString(file), problems);
        Path csv = file.resolveSibling(file.getFileName().toString().replace(".meta.json", ".csv"));
        if (description != null && Files.exists(csv)) {
            assertThat(csv).hasFileName(description.nombre() + ".csv");
            long[] rows = new long[1];
            RowObserver counter = new RowObserver() {
                @Override
                public void begin(TableSchema schema) {
                    assertThat(schema.fields()).isNotEmpty();
                }

                @Override
                public void row(long row, List<String> cells) {
                    rows[0]++;
                }
            };
            Inspection inspection =
                    Inspection.of(new Submission(csv, "", null, true), description, work, counter, problems);
            assertThat(inspection.checked().rows()).isEqualTo(rows[0]);
        }
        assertThat(problems.kept().stream().map(Problem::toString)).isEmpty();
    }

    @Test
    void theFirstCityHasAtLeastTwentyDatasets() throws IOException {
        Map<String, List<Path>> byPack = new TreeMap<>();
        descriptions()
                .forEach(f -> byPack.merge(
                        f.getParent().getParent().getFileName().toString(),
                        List.of(f),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        assertThat(byPack.get("armenia")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(byPack.get("cartagena")).isNotEmpty();
    }
}
