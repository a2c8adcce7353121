package co.gov.ventanilla.search.catalog;

import co.gov.ventanilla.search.dataset.DatasetField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody asked of the catalog page.
 *
 * @param q words; empty for everything
 * @param selections the values chosen, by field; fields without a choice are not in it
 * @param page from 1
 */
public record CatalogQuery(String q, Map<DatasetField, Set<String>> selections, CatalogOrder order, int page) {

    /** The facets of the page in order, by their name in the address. */
    public static final Map<String, DatasetField> FACETS = facets();

    private static final int LONGEST = 500;
    private static final int MOST_VALUES = 50;
    private static final int LAST_PAGE = 100_000;

    public CatalogQuery {
        selections = Collections.unmodifiableMap(new LinkedHashMap<>(selections));
    }

    /** Reads the parameters of the address; of a repeated {@code q}, {@code orden} or {@code pagina} the first counts. */
    public static CatalogQuery read(Map<String, ? extends List<String>> parameters) {
        Map<DatasetField, Set<String>> selections = new LinkedHashMap<>();
        FACETS.forEach((name, field) -> {
            Set<String> chosen = new LinkedHashSet<>();
            for (String value : values(parameters, name)) {
                if (!value.isBlank() && chosen.size() < MOST_VALUES) {
                    chosen.add(value.strip());
                }
            }
            if (!chosen.isEmpty()) {
                selections.put(field, chosen);
            }
        });
        String q = first(parameters, "q").strip();
        return new CatalogQuery(
                q.length() > LONGEST ? q.substring(0, LONGEST) : q,
                selections,
                CatalogOrder.of(first(parameters, "orden")),
                page(first(parameters, "pagina")));
    }

    private static List<String> values(Map<String, ? extends List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null ? List.of() : values;
    }

    private static String first(Map<String, ? extends List<String>> parameters, String name) {
        List<String> values = new ArrayList<>(values(parameters, name));
        return values.isEmpty() ? "" : values.get(0);
    }

    private static int page(String value) {
        return value.matches("[0-9]{1,6}") ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(value))) : 1;
    }

    private static Map<String, DatasetField> facets() {
        Map<String, DatasetField> facets = new LinkedHashMap<>();
        facets.put("tema", DatasetField.THEME);
        facets.put("publicador", DatasetField.PUBLISHER);
        facets.put("formato", DatasetField.RES_FORMAT);
        facets.put("frecuencia", DatasetField.FREQUENCY);
        facets.put("licencia", DatasetField.LICENSE_ID);
        facets.put("frescura", DatasetField.FRESHNESS);
        return Collections.unmodifiableMap(facets);
    }
}
