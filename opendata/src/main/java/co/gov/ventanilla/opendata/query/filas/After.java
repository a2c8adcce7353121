package co.gov.ventanilla.opendata.query.filas;

import co.gov.ventanilla.opendata.query.filas.RowRequest.Ordering;
import java.util.ArrayList;
import java.util.List;

/** What comes after a row, in an order with empty cells last. */
final class After {
    private After() {}

    /** Name of a value of the row that was last. */
    static String key(int place) {
        return "k" + place;
    }

    /** Equal in the first terms and later in the next one; texts are compared as they are ordered. */
    static String sql(List<Ordering> order, String collation) {
        List<String> alternatives = new ArrayList<>();
        StringBuilder equal = new StringBuilder();
        for (int i = 0; i < order.size(); i++) {
            alternatives.add("(" + equal + later(order.get(i), key(i), collation) + ")");
            equal.append(order.get(i).column().sql())
                    .append(" is not distinct from ")
                    .append(key(i))
                    .append(" and ");
        }
        return String.join(" or ", alternatives);
    }

    private static String later(Ordering ordering, String key, String collation) {
        String column = ordering.column().sql();
        String later = ordering.compared(column, collation) + (ordering.descending() ? " < " : " > ") + key;
        return ordering.column().nullable()
                ? "(" + later + " or (" + column + " is null and " + key + " is not null))"
                : later;
    }
}
