package co.gov.ventanilla.search.dataset.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.search.ckan.CkanReader;
import co.gov.ventanilla.search.dataset.DatasetDocument;
import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.dataset.DatasetKey;
import co.gov.ventanilla.search.dataset.FacetCount;
import co.gov.ventanilla.search.text.Synonyms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetIndexTest {

    private final DatasetIndex index = Examples.index();
    private final CkanReader reader = new CkanReader(Synonyms.none());

    @AfterEach
    void close() {
        index.close();
    }

    private DatasetHits ask(DatasetIndex in, String... parameters) {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], List.of(parameters[i + 1]));
        }
        return in.search(reader.read(given).query());
    }

    private List<String> names(String... parameters) {
        return ask(index, parameters).hits().stream().map(DatasetKey::name).toList();
    }

    @Test
    void aSearchSeesEveryChangeBeforeIt() {
        index.put(Examples.dataset("aire", "Calidad del aire", "ambiente", 9).build());
        assertThat(names("q", "aire")).containsExactly("aire");

        index.put(Examples.dataset("aire", "Calidad del agua", "ambiente", 9).build());
        assertThat(names("q", "aire")).containsExactly("aire").isEqualTo(names("q", "name:aire"));
        assertThat(names("q", "title:aire")).isEmpty();
        assertThat(index.size()).isEqualTo(6);

        index.remove("aire");
        assertThat(names("q", "name:aire")).isEmpty();
        index.remove("id-wifi");
        assertThat(names()).doesNotContain("wifi").hasSize(4);
    }

    @Test
    void countsFollowChanges() {
        assertThat(index.values(DatasetField.RES_FORMAT, "", -1))
                .containsExactly(new FacetCount("CSV", 4), new FacetCount("GeoJSON", 2), new FacetCount("XLSX", 1));
        index.remove("predial");
        assertThat(index.values(DatasetField.RES_FORMAT, "", 2))
                .containsExactly(new FacetCount("CSV", 4), new FacetCount("GeoJSON", 2));
        assertThat(index.values(DatasetField.RES_FORMAT, "xlsx", -1)).isEmpty();
        assertThat(index.values(DatasetField.RES_FORMAT, "JS", -1)).containsExactly(new FacetCount("GeoJSON", 2));
    }

    @Test
    void rebuildingLeavesWhatItWasTold() {
        index.rebuild(Stream.of(
                Examples.dataset("wifi", "Internet en la calle", "tic", 1).build(),
                Examples.dataset("nuevo", "Nuevo", "tic", 1).build(),
                Examples.dataset("nuevo", "Más nuevo", "tic", 1).build()));

        assertThat(names("sort", "name asc")).containsExactly("nuevo", "wifi");
        assertThat(names("q", "title:mas")).containsExactly("nuevo");
        assertThat(names("q", "gratuitas")).isEmpty();
    }

    @Test
    void aStreamThatFailsTakesNothingAway() {
        Stream<DatasetDocument> failing = Stream.of(1, 2).map(i -> {
            if (i == 2) {
                throw new IllegalStateException("database away");
            }
            return Examples.dataset("primero", "Primero", "tic", 1).build();
        });

        assertThatThrownBy(() -> index.rebuild(failing)).hasMessage("database away");
        assertThat(names()).hasSize(6).contains("primero", "wifi");
    }

    @Test
    void anEmptyIndexAnswers() {
        try (DatasetIndex empty = DatasetIndex.inMemory(Synonyms.none())) {
            assertThat(ask(empty).total()).isZero();
            assertThat(ask(empty, "q", "wifi", "sort", "title asc", "facet.field", "tags")
                            .hits())
                    .isEmpty();
            assertThat(empty.complete("w", 5)).isEmpty();
            assertThat(empty.values(DatasetField.TAGS, "", 5)).isEmpty();
            assertThat(empty.size()).isZero();
        }
    }

    @Test
    void anIndexOnDiskIsReplaced(@TempDir Path folder) {
        for (int i = 0; i < 2; i++) {
            try (DatasetIndex onDisk = DatasetIndex.onDisk(folder, Synonyms.none())) {
                assertThat(onDisk.size()).isZero();
                onDisk.rebuild(Examples.all());
                assertThat(ask(onDisk, "q", "wifi").total()).isEqualTo(1);
            }
        }
    }

    @Test
    void valuesThatNoIndexCanHoldAreFoundByTheirWords() {
        String longText = "palabra ".repeat(5_000);
        index.put(Examples.dataset("largo", longText, "tic", 1)
                .with(DatasetField.TAGS, longText)
                .with(DatasetField.URL, "https://example.org/" + "x".repeat(40_000))
                .extra("nota", longText)
                .extra("una clave rara / con todo", "rareza")
                .extra("nada", null)
                .words(List.of("\0 \uD800 roto"))
                .build());

        assertThat(names("q", "palabras")).containsExactly("largo");
        assertThat(names("q", "extras_nota:palabra")).containsExactly("largo");
        assertThat(names("q", "rareza")).containsExactly("largo");
        assertThat(names("q", "roto")).containsExactly("largo");
    }

    @Test
    void pagesOfTenThousandTurnWithoutGapsInAnyOrder() {
        index.rebuild(Synthetic.datasets(1_000));
        for (String sort :
                List.of("id asc", "name desc", "title asc", "license_id desc", "score desc, metadata_modified desc")) {
            Set<String> seen = new HashSet<>();
            List<String> ids = new ArrayList<>();
            for (int start = 0; start < 1_100; start += 100) {
                List<DatasetKey> page = ask(index, "rows", "100", "start", Integer.toString(start), "sort", sort)
                        .hits();
                page.forEach(key -> ids.add(key.id()));
            }
            seen.addAll(ids);
            assertThat(ids).as(sort).hasSize(1_000);
            assertThat(seen).as(sort).hasSize(1_000);
        }
    }

    @Test
    void aSortOfEverythingIsTheSameWhetherKeptOrNot() {
        index.rebuild(Synthetic.datasets(500));
        String[] everything = {"sort", "title desc", "rows", "50", "start", "20"};
        List<DatasetKey> first = ask(index, everything).hits();
        List<DatasetKey> second = ask(index, everything).hits();
        List<DatasetKey> filtered = ask(index, "sort", "title desc", "rows", "50", "start", "20", "fq", "license_id:*")
                .hits();

        assertThat(first).hasSize(50).isEqualTo(second).isEqualTo(filtered);
    }

    @Test
    void countsAreThoseOfAPlainCount() {
        List<DatasetDocument> all = Synthetic.datasets(700).toList();
        index.rebuild(all.stream());
        Map<String, Integer> expected = new HashMap<>();
        all.stream()
                .filter(d -> d.first(DatasetField.ORGANIZATION).equals("dependencia-3"))
                .flatMap(d -> d.values().getOrDefault(DatasetField.TAGS, List.of()).stream()
                        .distinct())
                .forEach(tag -> expected.merge(tag, 1, Integer::sum));

        DatasetHits hits =
                ask(index, "fq", "organization:dependencia-3", "facet.field", "tags", "facet.limit", "-1", "rows", "0");

        Map<String, Integer> counted = new HashMap<>();
        hits.counts(DatasetField.TAGS).forEach(count -> counted.put(count.value(), count.count()));
        assertThat(counted).isNotEmpty().isEqualTo(expected);
        assertThat(hits.hits()).isEmpty();
    }

    @Test
    void completesNamesAndTitlesFromTheStartOfWords() {
        assertThat(index.complete("vi", 5)).extracting(DatasetKey::name).containsExactly("vias");
        assertThat(index.complete("ter VÍ", 5)).extracting(DatasetKey::name).containsExactly("vias");
        assertThat(index.complete("nin", 5)).extracting(DatasetKey::name).containsExactly("ninos");
        assertThat(index.complete("i", 5)).extracting(DatasetKey::name).containsExactly("predial");
        assertThat(index.complete("", 5)).isEmpty();
        assertThat(index.complete("a", 0)).isEmpty();
    }

    @Test
    void titlesThatBeginLikeItComeFirst() {
        index.put(Examples.dataset("a-impuesto", "Otro impuesto", "hacienda", 8).build());
        assertThat(index.complete("impuesto", 5)).extracting(DatasetKey::name).containsExactly("predial", "a-impuesto");
        assertThat(index.complete("impuesto", 1)).extracting(DatasetKey::name).containsExactly("predial");
    }

    @Test
    void manyMayAskWhileManyChange() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> tasks = new ArrayList<>();
            IntStream.range(0, 3)
                    .forEach(t -> tasks.add(threads.submit(() -> {
                        for (int i = 0; i < 40; i++) {
                            index.put(Synthetic.dataset(t * 1_000 + i));
                            String name = Synthetic.dataset(t * 1_000 + i).name();
                            assertThat(names("q", "name:" + name)).containsExactly(name);
                        }
                    })));
            IntStream.range(0, 3)
                    .forEach(t -> tasks.add(threads.submit(() -> {
                        for (int i = 0; i < 60; i++) {
                            DatasetHits hits = ask(index, "fq", "title:*", "facet.field", "tags", "facet.limit", "-1");
                            assertThat(hits.total()).isBetween(5, 125);
                            assertThat(ask(index, "facet.field", "extras_temporal_start", "rows", "0")
                                            .total())
                                    .isGreaterThanOrEqualTo(hits.total());
                        }
                    })));
            for (Future<?> task : tasks) {
                task.get();
            }
            assertThat(index.size()).isEqualTo(125);
        } finally {
            threads.shutdownNow();
        }
    }
}
