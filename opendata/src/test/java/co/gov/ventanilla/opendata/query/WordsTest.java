package co.gov.ventanilla.opendata.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.opendata.table.FieldType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words, expressions and values before they reach the database. */
@org.jspecify.annotations.NullUnmarked
class WordsTest {
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Test
    void wordsAreWhatStandsBetweenOtherCharacters() {
        assertThat(Words.of(" Wi-Fi, «San José» #12-56\u0000\ud800;"))
                .containsExactly("Wi", "Fi", "San", "José", "12", "56");
        assertThat(Words.of("--- \u0301 ***")).isEmpty();
    }

    @Test
    void nothingOfATextIsAnOperatorOfItsPattern() {
        assertThat(Words.like("a.*+?()[]{}|^$\\", '%', '_'))
                .isEqualTo(
                        Words.like("a", '%', '_').replace("$", "")
                                + "\\u002e\\u002a\\u002b\\u003f\\u0028\\u0029\\u005b\\u005d\\u007b\\u007d\\u007c\\u005e\\u0024\\u005c$");
        assertThat(Words.like("%_", '%', '_')).isEqualTo("^.*.$");
    }

    @Test
    void expressionsKeepTheirStructure() {
        assertThat(shape("a & b | !(c d)")).isEqualTo("((x and x) or (not ((x and x))))");
        assertThat(shape("'san josé':* <-> x")).isEqualTo("(((x and x) and x))");
    }

    private static String shape(String expression) {
        return Search.expression("h", expression)
                .condition()
                .sql()
                .replace("h ~ ?", "x")
                .replace("(x)", "x");
    }

    @Test
    void brokenExpressionsAreToldAndDeepOnesRefused() {
        for (String bad :
                List.of("a &", "& a", "(a", "a)", "!", "'a", "a | | b", "(".repeat(5_000), "!".repeat(250) + "a", "")) {
            assertThatThrownBy(() -> Search.expression("h", bad)).as(bad).isInstanceOf(BadQuery.class);
        }
        assertThatThrownBy(() -> Search.plain("h", "a ".repeat(21))).hasMessageContaining("20 palabras");
        assertThatThrownBy(() -> Search.expression("h", "a-".repeat(21))).hasMessageContaining("20 palabras");
    }

    @Test
    void valuesAreReadByTheirType() {
        assertThat(Literal.parse(FieldType.INTEGER, " 7 ", BOGOTA)).isEqualTo(7L);
        assertThat(Literal.parse(FieldType.INTEGER, "7.0", BOGOTA)).isEqualTo(new BigDecimal("7.0"));
        assertThat(Literal.parse(FieldType.NUMBER, "1e3", BOGOTA)).isEqualTo(1000L);
        assertThat(Literal.parse(FieldType.NUMBER, "1e99", BOGOTA)).isEqualTo(new BigDecimal("1e99"));
        assertThat(Literal.parse(FieldType.BOOLEAN, "Sí", BOGOTA)).isEqualTo(true);
        assertThat(Literal.parse(FieldType.DATE, "2024-02-29", BOGOTA)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Literal.parse(FieldType.TIME, "08:30", BOGOTA)).isEqualTo(LocalTime.of(8, 30));
        OffsetDateTime eight = OffsetDateTime.parse("2026-01-31T08:00:00-05:00");
        assertThat(Literal.parse(FieldType.DATETIME, "2026-01-31 08:00", BOGOTA))
                .isEqualTo(eight);
        assertThat(Literal.parse(FieldType.DATETIME, "2026-01-31", BOGOTA)).isEqualTo(eight.minusHours(8));
    }

    @Test
    void otherValuesAreNone() {
        assertThat(Literal.parse(FieldType.INTEGER, "1 or 1=1", BOGOTA)).isNull();
        assertThat(Literal.parse(FieldType.NUMBER, "NaN", BOGOTA)).isNull();
        assertThat(Literal.parse(FieldType.DATE, "2023-02-29", BOGOTA)).isNull();
        assertThat(Literal.parse(FieldType.DATETIME, "ayer", BOGOTA)).isNull();
        assertThat(Literal.parse(FieldType.STRING, "a\u0000", BOGOTA)).isNull();
        assertThat(Literal.parse(FieldType.STRING, "\udc00", BOGOTA)).isNull();
        assertThat(Literal.parse(FieldType.STRING, "x".repeat(2_001), BOGOTA)).isNull();
    }
}
