package co.gov.ventanilla.opendata.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.TestCatalog;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.quality.Quality;
import co.gov.ventanilla.opendata.quality.QualityScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The datasets of the first city, published and then written as harvesters get them. */
@NullUnmarked
class PublishedCatalogTest {
    private static final Path PACK = Path.of("../infra/content/armenia/datos");

    @Test
    void everyDatasetOfTheFirstCityKeepsTheShapesAndIsExcellent(@TempDir Path home) throws IOException, SQLException {
        try (TestCatalog catalog = new TestCatalog(home)) {
            publish(catalog);
            List<CatalogEntry> entries = new ArrayList<>();
            for (Dataset dataset : catalog.datasets.available()) {
                entries.add(entry(catalog, dataset));
            }
            assertThat(entries).hasSizeGreaterThan(12);

            Model page = Graphs.catalog(
                    Samples.facts(),
                    Syntax.TURTLE,
                    new Page("https://datos.example.org/catalog.ttl", 1, 100, entries.size()),
                    entries.toArray(CatalogEntry[]::new));

            assertThat(Graphs.violations(Graphs.byHand("promesas.ttl").getGraph(), page))
                    .isEmpty();
            QualityScore score = new QualityScore(Samples.facts());
            assertThat(entries).allSatisfy(e -> {
                Quality quality = score.of(e, address -> true);
                assertThat(quality.puntaje()).as(quality.faltantes().toString()).isGreaterThan(350);
            });
        }
    }

    private static void publish(TestCatalog catalog) throws IOException {
        try (Stream<Path> files = Files.list(PACK)) {
            for (Path csv : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Path description = Path.of(csv.toString().replace(".csv", ".meta.json"));
                var report = catalog.publish(
                        Files.readAllBytes(csv),
                        Files.readString(description).replaceAll("(?<=\"dependencia\": \")[^\"]+", "tic"));
                assertThat(report.problems()).as(csv.toString()).isEmpty();
            }
        }
    }

    private static CatalogEntry entry(TestCatalog catalog, Dataset dataset) {
        DatasetVersion current = catalog.datasets.current(dataset.id()).orElseThrow();
        return new CatalogEntry(
                dataset, current, catalog.exports.formats(current), catalog.distributions.of(current.id()), List.of());
    }
}
