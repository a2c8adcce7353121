package co.gov.ventanilla.opendata.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The quick look at a cell says what patterns and parsers say. */
class FieldTypeTest {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,130}(\\.\\d{1,100})?([eE][+-]?\\d{1,2})?");
    private static final Map<FieldType, Predicate<String>> SLOW = Map.of(
            FieldType.INTEGER, v -> WHOLE.matcher(v).matches(),
            FieldType.NUMBER, v -> DECIMAL.matcher(v).matches(),
            FieldType.YEAR, Pattern.compile("\\d{4}").asMatchPredicate(),
            FieldType.DATE, v -> v.length() == 10 && parses(v, LocalDate::parse),
            FieldType.DATETIME, v -> parses(v, OffsetDateTime::parse),
            FieldType.TIME, v -> parses(v, LocalTime::parse));
    private static final List<String> GOOD = List.of(
            "0",
            "-12",
            "123456789012345678",
            "1234567890123456789",
            "1.5",
            "-0.25",
            "2E3",
            "12.5e-10",
            "2026",
            "2026-02-28",
            "2024-02-29",
            "2026-04-31",
            "2026-12-01",
            "08:30",
            "23:59:59",
            "24:00",
            "08:30:00.25",
            "2026-01-31T08:00:00-05:00",
            "2026-01-31T08:00Z",
            "2026-01-31T08:00:59.125+00:00",
            "2026-02-30T08:00:00-05:00",
            "2026-01-28T08:00:00+17:59",
            "2026-01-28T08:00+18:00",
            "2026-01-28T08:00-18:01",
            "2026-01-28T23:59-05",
            "2026-01-28T08:00:00");
    private static final String SIGNS = "0123456789-+.:TZeE é٣";

    @Test
    void acceptsWhatItsParserAccepts() {
        Random random = new Random(7);
        for (int n = 0; n < 200_000; n++) {
            String value = changed(GOOD.get(random.nextInt(GOOD.size())), random);
            SLOW.forEach((type, slow) -> {
                assertThat(type.accepts(value)).as(type + " «%s»", value).isEqualTo(slow.test(value));
                assertThat(type.parse(value) != null).as(type + " «%s»", value).isEqualTo(slow.test(value));
            });
        }
    }

    @Test
    void theLongestNumbersAreKeptToo() {
        for (int digits : List.of(130, 131)) {
            for (int after : List.of(0, 1, 100, 101)) {
                for (String sign : List.of("", "-")) {
                    String value = sign + "7".repeat(digits) + (after == 0 ? "" : "." + "3".repeat(after));
                    assertThat(FieldType.NUMBER.accepts(value))
                            .as(value)
                            .isEqualTo(DECIMAL.matcher(value).matches());
                }
            }
        }
    }

    /** As it is, or with one sign replaced, dropped or added. */
    private static String changed(String value, Random random) {
        int at = random.nextInt(value.length());
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        return switch (random.nextInt(5)) {
            case 0 -> value;
            case 1 -> value.substring(0, at) + value.substring(at + 1);
            case 2 -> value.substring(0, at) + sign + value.substring(at);
            default -> value.substring(0, at) + sign + value.substring(at + 1);
        };
    }

    private static boolean parses(String value, Consumer<String> parser) {
        try {
            parser.accept(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
