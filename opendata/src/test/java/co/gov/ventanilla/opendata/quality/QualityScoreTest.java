package co.gov.ventanilla.opendata.quality;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.dcat.CatalogEntry;
import co.gov.ventanilla.opendata.dcat.Samples;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Points against the table of the Metadata Quality Assessment. */
@NullUnmarked
class QualityScoreTest {
    private final QualityScore score = new QualityScore(Samples.facts());

    @Test
    void pointsAddUpToWhatTheAssessmentGives() {
        assertThat(Arrays.stream(Check.values()).mapToInt(c -> c.points).sum()).isEqualTo(405);
    }

    @Test
    void aDatasetWithEverythingReachesAll() {
        Quality quality = score.of(Samples.places(), address -> true);

        assertThat(quality.faltantes()).isEmpty();
        assertThat(quality.puntaje()).isEqualTo(405);
        assertThat(quality.maximo()).isEqualTo(405);
    }

    @Test
    void whatIsMissingIsToldTheMostValuableFirst() {
        Quality quality = score.of(Samples.withoutLicence(), address -> true);

        assertThat(quality.faltantes())
                .containsExactly(
                        "No dice de qué fecha a qué fecha hablan los datos (20 puntos).",
                        "No se ha declarado una licencia (20 puntos).",
                        "No hay una licencia de la lista de la Unión Europea (10 puntos).");
        assertThat(quality.puntaje()).isEqualTo(405 - 20 - 20 - 10);
    }

    @Test
    void oneFileThatDoesNotAnswerCostsThePointsOfAnswering() {
        Quality quality = score.of(Samples.places(), address -> !address.endsWith(".geojson"));

        assertThat(missing(quality)).containsExactly("acceso_responde", "descarga_responde");
        assertThat(quality.puntaje()).isEqualTo(405 - 50 - 30);
    }

    @Test
    void aFileNobodyAskedForHasNoSizeYet() {
        assertThat(missing(score.of(Samples.empty(), address -> true))).containsExactly("tamano");
    }

    @Test
    void anExcelFileAloneIsNotOpen() {
        CatalogEntry entry = Samples.places();
        Quality excel = score.of(
                new CatalogEntry(entry.dataset(), entry.current(), List.of(Format.XLSX), List.of(), List.of()),
                a -> true);
        Quality zip = score.of(
                new CatalogEntry(entry.dataset(), entry.current(), List.of(Format.ZIP), List.of(), List.of()),
                a -> true);

        assertThat(missing(excel)).containsExactly("no_propietario", "tamano");
        assertThat(missing(zip)).containsExactly("legible_por_maquina", "tamano");
    }

    private static List<String> missing(Quality quality) {
        return quality.criterios().stream()
                .filter(i -> !i.cumple())
                .map(Quality.Item::id)
                .toList();
    }
}
