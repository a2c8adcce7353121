package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.catalog.CatalogQuery;
import co.gov.ventanilla.search.catalog.CatalogSearch;
import co.gov.ventanilla.search.ckan.CkanReader;
import co.gov.ventanilla.search.dataset.DatasetDocument;
import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.text.Synonyms;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * CPU of the questions that are asked most, read and answered, over 10,000 made-up datasets; run it as a main class
 * ({@code java -cp target/classes:target/test-classes:... co.gov.ventanilla.search.dataset.index.DatasetIndexBench [datasets]}).
 */
final class DatasetIndexBench {

    private static final int ROUNDS = 500;
    private static final CkanReader READER = new CkanReader(Synonyms.none());
    private static final CatalogSearch CATALOG = new CatalogSearch(Synonyms.none(), 20);
    private static final String FACETS = "[\"organization\", \"tags\", \"res_format\"]";

    /** Keeps answers from being optimised away. */
    private static volatile Object sink = "";

    private DatasetIndexBench() {}

    public static void main(String[] arguments) {
        int datasets = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        List<DatasetDocument> documents = Synthetic.datasets(datasets).toList();
        try (DatasetIndex index = DatasetIndex.inMemory(Synonyms.none())) {
            for (int i = 0; i < 3; i++) {
                long wall = System.nanoTime();
                long before = cpu();
                index.rebuild(documents.stream());
                index.size();
                System.out.printf(
                        Locale.ROOT,
                        "rebuild %d: %.2f s wall, %.2f s CPU%n",
                        i,
                        (System.nanoTime() - wall) / 1e9,
                        (cpu() - before) / 1e9);
            }
            questions(index);
            measure("put + search", 200, () -> {
                index.put(documents.get(7));
                return ckan(index, "rows", "10").total();
            });
        }
    }

    private static void questions(DatasetIndex index) {
        each(index, "all, 10 rows, 3 facets", "facet.field", FACETS);
        each(index, "fq organization, 10 rows, 3 facets", "fq", "organization:dependencia-3", "facet.field", FACETS);
        each(index, "q wifi, 10 rows, 3 facets", "q", "wifi", "facet.field", FACETS);
        each(index, "q informacion (all fit), 10 rows, 3 facets", "q", "informacion", "facet.field", FACETS);
        each(index, "q presupuesto participativo, 10 rows", "q", "presupuesto participativo");
        each(
                index,
                "q=organization:a AND -tags:b",
                "q",
                "organization:dependencia-3 AND -tags:2014",
                "facet.field",
                FACETS);
        each(
                index,
                "range and or",
                "fq",
                "organization:dependencia-1 OR organization:dependencia-2 metadata_modified:[2026-01-03T00:00:00.000000Z TO *]");
        each(index, "rows=1000", "rows", "1000");
        each(index, "rows=1000 start=9000 sort=id asc", "rows", "1000", "start", "9000", "sort", "id asc");
        each(index, "rows=100 start=5000 sort=id asc", "rows", "100", "start", "5000", "sort", "id asc");
        page(index, "page: all", Map.of());
        page(index, "page: q", Map.of("q", List.of("zonas verdes")));
        page(index, "page: two facets", Map.of("formato", List.of("CSV", "JSON"), "tema", List.of("TECH")));
        page(
                index,
                "page: q and facets",
                Map.of("q", List.of("datos"), "formato", List.of("CSV"), "tema", List.of("EDUC")));
        page(index, "page: typo", Map.of("q", List.of("presupesto particpativo")));
        measure("complete", ROUNDS, () -> index.complete("zonas wi", 10));
        measure("values of tags", ROUNDS, () -> index.values(DatasetField.TAGS, "et", 20));
    }

    private static void each(DatasetIndex index, String name, String... parameters) {
        measure(name + " -> " + ckan(index, parameters).total(), ROUNDS, () -> ckan(index, parameters));
    }

    private static void page(DatasetIndex index, String name, Map<String, List<String>> parameters) {
        Supplier<DatasetHits> ask = () -> CATALOG.search(index, CatalogQuery.read(parameters));
        measure(name + " -> " + ask.get().total(), ROUNDS, ask);
    }

    private static DatasetHits ckan(DatasetIndex index, String... parameters) {
        Map<String, List<String>> given = new java.util.HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], List.of(parameters[i + 1]));
        }
        return index.search(READER.read(given).query());
    }

    private static void measure(String name, int rounds, Supplier<?> ask) {
        for (int i = 0; i < rounds; i++) {
            sink = ask.get();
        }
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            sink = ask.get();
            times[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-70s p50 %.3f ms, p99 %.3f ms CPU%n",
                name,
                times[rounds / 2] / 1e6,
                times[rounds * 99 / 100] / 1e6);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
