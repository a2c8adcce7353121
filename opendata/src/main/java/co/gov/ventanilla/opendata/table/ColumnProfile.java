package co.gov.ventanilla.opendata.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, for people who judge a dataset before they download it.
 *
 * @param filled rows with a value
 * @param distinct different values; at most {@value #COUNTED}, then {@code more} is true
 * @param min smallest value as written, numbers and dates only
 * @param examples the first different values
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ColumnProfile(
        long filled,
        int distinct,
        boolean more,
        @Nullable String min,
        @Nullable String max,
        List<String> examples) {
    static final int COUNTED = 10_000;
    private static final int EXAMPLES = 3;

    public ColumnProfile {
        examples = List.copyOf(examples);
    }

    /** Gathers a profile cell by cell. */
    static final class Gathering {
        private final FieldType type;
        private final Set<String> seen = new HashSet<>();
        private final List<String> examples = new ArrayList<>();
        private long filled;
        private boolean more;
        private @Nullable String min;
        private @Nullable String max;
        private @Nullable BigDecimal least;
        private @Nullable BigDecimal most;

        Gathering(FieldType type) {
            this.type = type;
        }

        void filled(String value) {
            filled++;
            count(value);
            if (type.isNumeric()) {
                compareNumber(value);
            } else if (type != FieldType.STRING && type != FieldType.BOOLEAN) {
                compareText(value);
            }
        }

        private void count(String value) {
            if (seen.size() >= COUNTED) {
                more = more || !seen.contains(value);
            } else if (seen.add(value) && examples.size() < EXAMPLES) {
                examples.add(Shown.cell(value));
            }
        }

        private void compareNumber(String value) {
            BigDecimal number = new BigDecimal(value);
            if (least == null || number.compareTo(least) < 0) {
                least = number;
                min = value;
            }
            if (most == null || number.compareTo(most) > 0) {
                most = number;
                max = value;
            }
        }

        private void compareText(String value) {
            min = min == null || value.compareTo(min) < 0 ? value : min;
            max = max == null || value.compareTo(max) > 0 ? value : max;
        }

        ColumnProfile profile() {
            return new ColumnProfile(filled, seen.size(), more, min, max, examples);
        }
    }
}
