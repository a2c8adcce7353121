package co.gov.ventanilla.search.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.dataset.DatasetKey;
import co.gov.ventanilla.search.dataset.FacetCount;
import co.gov.ventanilla.search.dataset.index.DatasetIndex;
import co.gov.ventanilla.search.dataset.index.Examples;
import co.gov.ventanilla.search.text.Synonyms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogSearchTest {

    private static final DatasetIndex INDEX = Examples.index();
    private final CatalogSearch search = new CatalogSearch(Synonyms.none(), 2);

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private DatasetHits ask(String... parameters) {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.merge(parameters[i], List.of(parameters[i + 1]), (a, b) -> Stream.concat(a.stream(), b.stream())
                    .toList());
        }
        return search.search(INDEX, CatalogQuery.read(given));
    }

    private static List<String> names(DatasetHits hits) {
        return hits.hits().stream().map(DatasetKey::name).toList();
    }

    @Test
    void withoutWordsTheLatestComeFirst() {
        DatasetHits hits = ask();
        assertThat(hits.total()).isEqualTo(5);
        assertThat(names(hits)).containsExactly("ninos", "vias");
        assertThat(names(ask("pagina", "3"))).containsExactly("wifi");
        assertThat(names(ask("pagina", "4"))).isEmpty();
        assertThat(ask("pagina", "999999").total()).isEqualTo(5);
        assertThat(names(ask("orden", "titulo"))).containsExactly("arboles", "predial");
        assertThat(names(ask("orden", "recientes", "q", "parques"))).containsExactly("arboles", "wifi");
    }

    @Test
    void aChoiceDoesNotNarrowItsOwnCounts() {
        DatasetHits hits = ask("formato", "GeoJSON");

        assertThat(hits.total()).isEqualTo(2);
        assertThat(hits.counts(DatasetField.RES_FORMAT))
                .containsExactly(new FacetCount("CSV", 4), new FacetCount("GeoJSON", 2), new FacetCount("XLSX", 1));
        assertThat(hits.counts(DatasetField.THEME))
                .containsExactly(new FacetCount("TECH", 1), new FacetCount("TRAN", 1));
    }

    @Test
    void choicesInTwoFacetsNarrowEachOther() {
        DatasetHits hits = ask("formato", "XLSX", "formato", "GeoJSON", "tema", "TECH", "tema", "EDUC");

        assertThat(names(hits)).containsExactly("wifi");
        assertThat(hits.counts(DatasetField.RES_FORMAT))
                .containsExactly(new FacetCount("CSV", 2), new FacetCount("GeoJSON", 1));
        assertThat(hits.counts(DatasetField.THEME))
                .containsExactly(new FacetCount("ECON", 1), new FacetCount("TECH", 1), new FacetCount("TRAN", 1));
        assertThat(hits.counts(DatasetField.LICENSE_ID)).containsExactly(new FacetCount("CC-BY-SA-4.0", 1));
    }

    @Test
    void choicesAndWordsTogether() {
        DatasetHits hits = ask("q", "parques", "formato", "GeoJSON");
        assertThat(names(hits)).containsExactly("wifi");
        assertThat(hits.counts(DatasetField.RES_FORMAT))
                .containsExactly(new FacetCount("CSV", 2), new FacetCount("GeoJSON", 1));
    }

    @ParameterizedTest
    @CsvSource({"terciaras, vias", "Impuetso, predial", "arbloes, arboles", "comedres escolares, ninos", "wifii, wifi"})
    void aTypoFindsSimilarWordsAndSaysSo(String q, String name) {
        DatasetHits hits = ask("q", q);
        assertThat(names(hits)).containsExactly(name);
        assertThat(hits.approximate()).isTrue();
        assertThat(hits.counts(DatasetField.RES_FORMAT)).isNotEmpty();
    }

    @Test
    void rightWordsAreNotApproximateAndNonsenseFindsNothing() {
        assertThat(ask("q", "terciarias").approximate()).isFalse();
        DatasetHits nothing = ask("q", "zzzzqqqq");
        assertThat(nothing.total()).isZero();
        assertThat(nothing.approximate()).isFalse();
        assertThat(ask("q", "wifi", "tema", "NADA").total()).isZero();
    }

    @Test
    void anExactTitleComesFirst() {
        try (DatasetIndex index = Examples.index()) {
            index.put(Examples.dataset("a", "Vías", "infraestructura", 1).build());
            index.put(Examples.dataset("b", "Vías vías vías y más vías", "infraestructura", 9)
                    .build());
            assertThat(names(search.search(index, CatalogQuery.read(Map.of("q", List.of("via"))))))
                    .startsWith("a");
        }
    }

    @Test
    void whatIsNotUnderstoodIsPassedOver() {
        assertThat(ask("pagina", "-3", "orden", "precio", "otro", "x", "tema", " ")
                        .total())
                .isEqualTo(5);
        assertThat(CatalogQuery.read(Map.of("pagina", List.of("x"))).page()).isEqualTo(1);
        assertThat(CatalogQuery.read(Map.of("q", List.of("a".repeat(9_000)))).q())
                .hasSize(500);
    }

    @Test
    void anyTextIsAQuestion() {
        Random random = new Random(11);
        String letters = "abñÁ \"+-*:()[]{}~^\\?!&|\u0301\uD800\0/_.,";
        int asked = 0;
        for (int round = 0; round < 800; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            asked += ask("q", text.toString()).total() >= 0 ? 1 : 0;
        }
        assertThat(asked).isEqualTo(800);
    }
}
