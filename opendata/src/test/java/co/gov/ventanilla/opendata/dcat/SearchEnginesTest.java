package co.gov.ventanilla.opendata.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.catalog.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What search engines for datasets and readers of data.json get. */
@NullUnmarked
class SearchEnginesTest {
    private static final String PAGE = "https://datos.example.org/datos/sitios";

    @Test
    void aPageHasAllThatSearchEnginesAskFor() throws IOException {
        JsonNode json = schemaOrg(Samples.places());

        assertThat(json.at("/@type").asText()).isEqualTo("Dataset");
        assertThat(json.at("/name").asText()).isEqualTo("Sitios de prueba");
        assertThat(json.at("/description").asText()).startsWith("Dónde están los sitios.\n\nCada fila");
        assertThat(json.at("/url").asText()).isEqualTo(PAGE);
        assertThat(json.at("/identifier")).hasSize(2);
        assertThat(texts(json.at("/keywords"))).containsExactly("sitio", "mapa");
        assertThat(json.at("/license").asText()).isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(json.at("/isAccessibleForFree").asBoolean()).isTrue();
        assertThat(json.at("/creator/name").asText()).isEqualTo("Secretaría de las TIC");
        assertThat(json.at("/publisher/name").asText()).isEqualTo("Alcaldía de Prueba");
        assertThat(json.at("/temporalCoverage").asText()).isEqualTo("2025-01-01/2027-12-31");
        assertThat(json.at("/spatialCoverage/geo/box").asText()).isEqualTo("4.5 -75.7 4.56 -75.6");
        assertThat(json.at("/variableMeasured/1/unitText").asText()).isEqualTo("grados");
        assertThat(json.at("/version").asText()).isEqualTo("3");
        assertThat(json.at("/datePublished").asText()).isEqualTo("2025-01-01");
        assertThat(json.at("/dateModified").asText()).isEqualTo("2026-03-02");
        assertThat(json.at("/includedInDataCatalog/url").asText()).isEqualTo("https://datos.example.org/datos");
        assertThat(json.at("/distribution/1/contentUrl").asText()).isEqualTo(PAGE + "/v3/sitios.geojson");
        assertThat(json.at("/distribution/1/encodingFormat").asText()).isEqualTo("application/geo+json");
        assertThat(json.at("/distribution/1/contentSize").asText()).isEqualTo("777 B");
    }

    @Test
    void noTextEndsTheScriptItStandsIn() throws IOException {
        CatalogEntry entry = Samples.withoutLicence("a@example.org", "</script><b>&");

        String json = new SchemaOrg(Samples.facts()).dataset(entry);

        assertThat(json).doesNotContain("<").doesNotContain(">").doesNotContain("&");
        assertThat(Json.MAPPER.readTree(json).at("/description").asText()).startsWith("</script><b>&");
    }

    @Test
    void whatIsNotKnownIsNotSaid() throws IOException {
        JsonNode json = schemaOrg(Samples.withoutLicence());

        assertThat(json.has("license")).isFalse();
        assertThat(json.has("temporalCoverage")).isFalse();
        assertThat(json.at("/spatialCoverage").has("geo")).isFalse();
        assertThat(json.at("/creator/name").asText()).isEqualTo("Alcaldía de Prueba");
        assertThat(schemaOrg(Samples.empty()).at("/temporalCoverage").asText()).isEqualTo("2026-01-01/..");
    }

    @Test
    void descriptionsAreNeitherTooShortNorTooLong() throws IOException {
        assertThat(schemaOrg(Samples.empty()).at("/description").asText()).hasSizeBetween(50, 5000);
        CatalogEntry shortest = Samples.withoutLicence("a@example.org", "Muy poco.");
        assertThat(schemaOrg(shortest).at("/description").asText()).hasSizeBetween(50, 5000);
        CatalogEntry longest = Samples.withoutLicence("a@example.org", "Sí🚲".repeat(2000));
        assertThat(schemaOrg(longest).at("/description").asText())
                .hasSizeBetween(4990, 5000)
                .endsWith("…")
                .matches("(Sí🚲)+S?í?…");
    }

    @Test
    void dataJsonHasWhatItsSchemaRequires() throws IOException {
        byte[] document = Graphs.bytes(out -> new DataJson(Samples.facts())
                .write(
                        List.of(Samples.places(), Samples.withoutLicence(), Samples.empty())
                                .iterator(),
                        out));

        JsonNode json = Json.MAPPER.readTree(document);
        assertThat(json.at("/conformsTo").asText()).isEqualTo("https://project-open-data.cio.gov/v1.1/schema");
        assertThat(json.at("/dataset")).hasSize(3).allSatisfy(d -> {
            for (String required : List.of(
                    "title",
                    "description",
                    "keyword",
                    "modified",
                    "publisher",
                    "contactPoint",
                    "identifier",
                    "accessLevel")) {
                assertThat(d.has(required)).as(required).isTrue();
            }
            assertThat(d.at("/contactPoint/hasEmail").asText()).startsWith("mailto:");
        });
        JsonNode places = json.at("/dataset/0");
        assertThat(places.at("/accrualPeriodicity").asText()).isEqualTo("R/P1Y");
        assertThat(places.at("/temporal").asText()).isEqualTo("2025-01-01/2027-12-31");
        assertThat(places.at("/spatial").asText()).isEqualTo("-75.7,4.5,-75.6,4.56");
        assertThat(places.at("/publisher/subOrganizationOf/name").asText()).isEqualTo("Alcaldía de Prueba");
        assertThat(places.at("/distribution/0/downloadURL").asText()).isEqualTo(PAGE + "/v3/sitios.csv");
        assertThat(json.at("/dataset/1").has("license")).isFalse();
        assertThat(json.at("/dataset/2").has("temporal")).isFalse();
        assertThat(json.at("/dataset/2/spatial").asText()).isEqualTo("Armenia, Quindío");
    }

    @Test
    void dataJsonLeavesWhileItIsAskedFor() throws IOException {
        long[] bytes = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                bytes[0] += length;
            }
        };
        List<Long> marks = new ArrayList<>();
        int many = 2_000;

        new DataJson(Samples.facts())
                .write(
                        IntStream.range(0, many)
                                .mapToObj(i -> {
                                    marks.add(bytes[0]);
                                    return Samples.named("conjunto-" + i, Samples.places());
                                })
                                .iterator(),
                        counting);

        long perDataset = bytes[0] / many;
        assertThat(IntStream.range(0, many)
                        .mapToLong(i -> i * perDataset - marks.get(i))
                        .max()
                        .orElseThrow())
                .isLessThan(64 * 1024);
    }

    private static JsonNode schemaOrg(CatalogEntry entry) throws IOException {
        return Json.MAPPER.readTree(new SchemaOrg(Samples.facts()).dataset(entry));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
