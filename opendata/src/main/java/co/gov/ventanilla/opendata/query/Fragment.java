package co.gov.ventanilla.opendata.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of a statement with the values bound in it.
 *
 * @param sql made of constants of this code and of column names like {@code c7}; never of what a person wrote
 * @param parameters one for each question mark, in order
 */
public record Fragment(String sql, List<Object> parameters) {
    /** Nothing. */
    public static final Fragment EMPTY = new Fragment("", List.of());

    public Fragment {
        parameters = List.copyOf(parameters);
    }

    /** Text with its values. */
    public static Fragment of(String sql, Object... parameters) {
        return new Fragment(sql, Arrays.asList(parameters));
    }

    /** This, then more text with its values. */
    public Fragment then(String more, Object... values) {
        return then(of(more, values));
    }

    /** This, then another. */
    public Fragment then(Fragment more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(more.parameters);
        return new Fragment(sql + more.sql, all);
    }

    /** All of them with a word between. */
    public static Fragment join(String between, List<Fragment> parts) {
        Fragment joined = EMPTY;
        for (int i = 0; i < parts.size(); i++) {
            joined = (i == 0 ? joined : joined.then(between)).then(parts.get(i));
        }
        return joined;
    }

    /** Holds when all hold; true when there are none. */
    public static Fragment all(List<Fragment> conditions) {
        return conditions.isEmpty()
                ? of("true")
                : of("(").then(join(" and ", conditions)).then(")");
    }

    /** Holds when one holds; false when there are none. */
    public static Fragment any(List<Fragment> conditions) {
        return conditions.isEmpty()
                ? of("false")
                : of("(").then(join(" or ", conditions)).then(")");
    }
}
