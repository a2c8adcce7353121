package co.gov.ventanilla.search.ckan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of a call, of which only CKAN's are allowed. */
final class Parameters {

    private static final int LONGEST = 16_384;

    private static final Set<String> KNOWN = Set.of(
            "q",
            "fq",
            "fq_list",
            "rows",
            "start",
            "sort",
            "facet",
            "facet.field",
            "facet.limit",
            "facet.mincount",
            "fl",
            "qf",
            "bf",
            "boost",
            "tie",
            "mm",
            "defType",
            "wt",
            "df",
            "extras",
            "include_private",
            "include_drafts",
            "include_deleted",
            "use_default_schema",
            "facet.sort",
            "facet.prefix",
            "bq",
            "q.op",
            "hl",
            "hl.fl");

    private static final Set<String> QUERIES = Set.of("q", "fq", "fq_list", "sort", "bf", "boost", "bq", "qf", "df");

    private final Map<String, ? extends List<String>> values;

    Parameters(Map<String, ? extends List<String>> values) {
        this.values = values;
        Set<String> unknown = new TreeSet<>();
        for (String name : values.keySet()) {
            if (!KNOWN.contains(name) && !name.startsWith("ext_")) {
                unknown.add("'" + Quote.of(name) + "'");
            }
        }
        if (!unknown.isEmpty()) {
            throw BadQuery.parameter("Invalid search parameters: [" + String.join(", ", unknown) + "]");
        }
        QUERIES.forEach(this::refuse);
    }

    private void refuse(String name) {
        int length = 0;
        for (String value : all(name)) {
            length += value.length();
            if (value.contains("{!")) {
                throw BadQuery.syntax("Local parameters are not supported in param '" + name + "'.");
            }
        }
        if (length > LONGEST) {
            throw BadQuery.syntax("Too long: param '" + name + "'");
        }
    }

    List<String> all(String name) {
        List<String> all = values.get(name);
        return all == null ? List.of() : all;
    }

    /** The first value, stripped; empty if there is none. */
    String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0).strip();
    }

    /** A number from 0; values above {@code most} become that. */
    int natural(String name, int otherwise, int most) {
        int number = integer(name, otherwise);
        if (number < 0) {
            throw BadQuery.validation(name, "Must be a natural number");
        }
        return Math.min(number, most);
    }

    int integer(String name, int otherwise) {
        String value = first(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("[+-]?[0-9]{1,18}")) {
            throw BadQuery.validation(name, "Invalid integer", "Please enter an integer value");
        }
        return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, Long.parseLong(value)));
    }

    boolean isFalse(String name) {
        return Set.of("false", "no", "off", "n", "f", "0").contains(first(name).toLowerCase(java.util.Locale.ROOT));
    }
}
