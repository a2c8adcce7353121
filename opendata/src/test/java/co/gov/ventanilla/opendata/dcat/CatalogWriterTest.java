package co.gov.ventanilla.opendata.dcat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.opendata.catalog.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written against graphs written by hand, in every syntax. */
@NullUnmarked
class CatalogWriterTest {
    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    private static final Page WHOLE = new Page("https://datos.example.org/catalog.ttl", 1, 100, 3);

    static Stream<Arguments> documents() {
        return Stream.of(Syntax.values())
                .flatMap(syntax -> Stream.of(
                        Arguments.of("sitios.ttl", Samples.places(), syntax),
                        Arguments.of("sin-licencia.ttl", Samples.withoutLicence(), syntax),
                        Arguments.of("vacio.ttl", Samples.empty(), syntax)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDatasetIsWhatWasWrittenByHand(String byHand, CatalogEntry entry, Syntax syntax) throws IOException {
        Model expected = Graphs.byHand("comun.ttl", byHand);
        Model actual = Graphs.dataset(entry, syntax);

        assertThat(lines(actual.difference(expected))).isEmpty();
        assertThat(lines(expected.difference(actual))).isEmpty();
        assertThat(actual.isIsomorphicWith(expected)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void aCatalogSaysTheSameInEverySyntax(Syntax syntax) throws IOException {
        Model turtle = whole(Syntax.TURTLE);

        assertThat(whole(syntax).isIsomorphicWith(turtle)).isTrue();
        assertThat(turtle.listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList())
                .hasSize(3);
        assertThat(turtle.listObjectsOfProperty(property(DCAT.NS, "dataset")).toList())
                .hasSize(3);
        assertThat(turtle.listStatements(null, property(DCAT.NS, "servesDataset"), (String) null)
                        .toList())
                .hasSize(6);
    }

    @Test
    void eachSharedThingIsDescribedOnceADocument() throws IOException {
        String turtle = new String(
                Graphs.bytes(out -> new CatalogWriter(Samples.facts())
                        .catalog(
                                Syntax.TURTLE,
                                WHOLE,
                                IntStream.range(0, 5)
                                        .mapToObj(Samples::numbered)
                                        .iterator(),
                                out)),
                java.nio.charset.StandardCharsets.UTF_8);

        for (String once :
                List.of("a dct:Frequency", "a foaf:Agent", "a spdx:ChecksumAlgorithm", "a skos:ConceptScheme")) {
            assertThat(turtle.split(java.util.regex.Pattern.quote(once), -1))
                    .as(once)
                    .hasSize(once.contains("Agent") ? 3 : 2);
        }
    }

    @Test
    void pagesPointToEachOtherForOldAndNewReaders() throws IOException {
        String address = "https://datos.example.org/catalog.rdf?q=wifi";
        Model middle = Graphs.catalog(Samples.facts(), Syntax.TURTLE, new Page(address, 2, 1, 3), Samples.empty());
        Model last = Graphs.catalog(Samples.facts(), Syntax.TURTLE, new Page(address, 3, 1, 3));
        Model nothing = Graphs.catalog(Samples.facts(), Syntax.TURTLE, new Page(address, 1, 100, 0));

        for (String word : List.of("next", "nextPage")) {
            assertThat(target(middle, word)).isEqualTo(address + "&page=3");
            assertThat(target(last, word)).isNull();
        }
        assertThat(target(middle, "view")).isEqualTo(address + "&page=2");
        assertThat(target(middle, "previous")).isEqualTo(address + "&page=1");
        assertThat(target(middle, "lastPage")).isEqualTo(address + "&page=3");
        assertThat(target(nothing, "last")).isEqualTo(address + "&page=1");
        assertThat(target(nothing, "next")).isNull();
        assertThat(middle.getResource(address + "&page=2")
                        .getProperty(property(HYDRA, "totalItems"))
                        .getInt())
                .isEqualTo(3);
        assertThatThrownBy(() -> new Page(address, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void whatCannotBeWrittenIsLeftOutAndTheRestIsWhole(Syntax syntax) throws IOException {
        CatalogEntry badMail = Samples.withoutLicence("dos palabras@example.org>", "Con \\u0001 y \\ud800.");
        CatalogEntry badName = Samples.named("no es <dirección>", Samples.places());
        WriteReport[] report = new WriteReport[1];

        byte[] document = Graphs.bytes(out -> report[0] = new CatalogWriter(Samples.facts(null, "x y"))
                .catalog(
                        syntax,
                        WHOLE,
                        List.of(badName, badMail, Samples.empty()).iterator(),
                        out));

        Model model = Graphs.read(document, syntax);
        assertThat(model.listSubjectsWithProperty(RDF.type, DCAT.Dataset)
                        .mapWith(Object::toString)
                        .toList())
                .containsExactlyInAnyOrder(
                        "https://datos.example.org/datos/sin-licencia", "https://datos.example.org/datos/vacio");
        assertThat(model.getResource("https://datos.example.org/datos/sin-licencia")
                        .getProperty(org.apache.jena.vocabulary.DCTerms.description)
                        .getString())
                .startsWith("Con \uFFFD y \uFFFD.");
        assertThat(report[0].datasets()).isEqualTo(2);
        assertThat(report[0].faults()).isGreaterThanOrEqualTo(4);
        assertThat(report[0].first().toString()).doesNotContain("dos palabras").doesNotContain("<dirección>");
        assertThat(Graphs.violations(Graphs.byHand("promesas.ttl").getGraph(), model))
                .isNotEmpty()
                .allMatch(v -> v.contains("#contacto") && v.contains("hasEmail"));
    }

    @Test
    void aWithdrawnDatasetIsNotWritten() throws IOException {
        CatalogEntry entry = Samples.places();
        var d = entry.dataset();
        var gone = new co.gov.ventanilla.opendata.catalog.Dataset(
                d.id(), d.name(), d.published(), d.modified(), d.description(), d.modified(), "Por error");

        Model model = Graphs.dataset(
                new CatalogEntry(gone, entry.current(), entry.formats(), entry.files(), entry.older()), Syntax.JSON_LD);

        assertThat(model.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Syntax.class,
            names = "N3",
            mode = EnumSource.Mode.EXCLUDE) // N3 is written by the writer of Turtle
    void tenThousandDatasetsLeaveWhileTheyAreAskedFor(Syntax syntax) throws IOException {
        int many = 10_000;
        Counting out = new Counting();
        List<Long> marks = new ArrayList<>();
        CatalogEntry six = Samples.numbered(1);
        CatalogEntry one = new CatalogEntry(six.dataset(), six.current(), List.of(Format.CSV), List.of(), List.of());
        Iterator<CatalogEntry> entries = IntStream.range(0, many)
                .mapToObj(i -> {
                    marks.add(out.bytes);
                    return Samples.named("conjunto-" + i, one);
                })
                .iterator();

        WriteReport report = new CatalogWriter(Samples.facts())
                .catalog(syntax, new Page("https://datos.example.org/catalog", 1, many, many), entries, out);

        assertThat(report).isEqualTo(new WriteReport(many, 0, List.of()));
        long perDataset = out.bytes / many;
        for (int i = 0; i < many; i++) {
            assertThat(i * perDataset - marks.get(i))
                    .as("kept back before dataset " + i)
                    .isLessThan(256 * 1024);
        }
    }

    @Test
    void aReaderWhoLeavesEndsTheWriting() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("se fue");
            }
        };
        for (Syntax syntax : Syntax.values()) {
            assertThatThrownBy(() -> new CatalogWriter(Samples.facts()).dataset(syntax, Samples.places(), broken))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("se fue");
        }
    }

    @Test
    void syntaxesAreFoundByTheirExtension() {
        assertThat(Syntax.ofExtension("xml")).contains(Syntax.RDF_XML);
        assertThat(Syntax.ofExtension("jsonld")).contains(Syntax.JSON_LD);
        assertThat(Syntax.ofExtension("html")).isEmpty();
    }

    private static Model whole(Syntax syntax) throws IOException {
        return Graphs.catalog(
                Samples.facts(), syntax, WHOLE, Samples.places(), Samples.withoutLicence(), Samples.empty());
    }

    private static String target(Model model, String word) {
        var found = model.listObjectsOfProperty(property(HYDRA, word)).toList();
        assertThat(found).hasSizeLessThan(2);
        return found.isEmpty() ? null : found.get(0).asResource().getURI();
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }

    private static List<String> lines(Model model) {
        return model.listStatements().mapWith(Object::toString).toList();
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }
    }
}
