package co.gov.ventanilla.opendata.dcat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written keeps the shapes of DCAT-AP 3, where they lie beside the checkout, and always our own. */
@NullUnmarked
class ShapesTest {
    private static final Page SECOND = new Page("https://datos.example.org/catalog.ttl", 2, 3, 9);

    static Stream<Model> documents() throws IOException {
        CatalogFacts unknownPlace = Samples.facts(null, "datos@example.org");
        return Stream.of(
                Graphs.dataset(Samples.places(), Syntax.TURTLE),
                Graphs.dataset(Samples.withoutLicence(), Syntax.TURTLE),
                Graphs.dataset(Samples.empty(), Syntax.TURTLE),
                Graphs.catalog(Samples.facts(), Syntax.TURTLE, new Page("https://datos.example.org/c", 1, 100, 0)),
                Graphs.catalog(
                        unknownPlace,
                        Syntax.TURTLE,
                        SECOND,
                        Samples.places(),
                        Samples.withoutLicence(),
                        Samples.empty(),
                        Samples.numbered(7)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ourPromisesAreKept(Model document) {
        assertThat(Graphs.violations(Graphs.byHand("promesas.ttl").getGraph(), document))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dcat-ap-3.0.1-base.ttl", "dcat-ap-3.0.1-shapes.ttl"})
    void theShapesOfDcatApAreKept(String name) throws IOException {
        Model shapes = ModelFactory.createDefaultModel();
        RDFDataMgr.read(shapes, shared().resolve(name).toUri().toString());
        assertThat(Shapes.parse(shapes.getGraph()).numShapes()).isGreaterThan(10);

        for (Model document : documents().toList()) {
            assertThat(Graphs.violations(shapes.getGraph(), document)).isEmpty();
        }
    }

    @Test
    void ourPromisesCanBeBroken() throws IOException {
        List<String> needed = List.of(
                "http://spdx.org/rdf/terms#checksum",
                "http://www.w3.org/ns/dcat#byteSize",
                "http://www.w3.org/ns/dcat#theme",
                "http://www.w3.org/ns/dcat#keyword",
                "http://www.w3.org/ns/dcat#accessURL",
                DCTerms.rights.getURI(),
                DCTerms.title.getURI());
        for (String property : needed) {
            Model document = Graphs.dataset(Samples.places(), Syntax.TURTLE);
            document.removeAll(null, document.getProperty(property), null);

            assertThat(Graphs.violations(Graphs.byHand("promesas.ttl").getGraph(), document))
                    .as("without " + property)
                    .isNotEmpty();
        }
    }

    private static Path shared() {
        List<Path> places = List.of(Path.of("../../shared/data/dcat-ap"), Path.of("../../../shared/data/dcat-ap"));
        Path found = places.stream().filter(Files::isDirectory).findFirst().orElse(null);
        assumeTrue(found != null, "The shapes of DCAT-AP are not here; looked in " + places);
        return found;
    }
}
