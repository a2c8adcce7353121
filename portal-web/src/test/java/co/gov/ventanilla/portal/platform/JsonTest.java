package co.gov.ventanilla.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    record Punto(String nombreCorto, LocalDate desde, OffsetDateTime hora, Integer nada) {}

    @Test
    void writesSnakeCaseAndIsoDatesAndKeepsTheOffset() {
        Punto punto =
                new Punto("ñ", LocalDate.of(2026, 11, 20), OffsetDateTime.parse("2026-11-20T10:00:00-05:00"), null);

        String json = Json.write(punto);

        assertThat(json)
                .isEqualTo(
                        "{\"nombre_corto\":\"ñ\",\"desde\":\"2026-11-20\",\"hora\":\"2026-11-20T10:00:00-05:00\",\"nada\":null}");
        assertThat(Json.read(json.getBytes(StandardCharsets.UTF_8), Punto.class))
                .isEqualTo(punto);
    }

    /** RFC 8785: members by UTF-16 code unit (3.2.3), numbers as ECMAScript writes them, the least escapes. */
    @Test
    void canonicalFormIsThatOfTheStandard() {
        Map<String, Object> valor = new LinkedHashMap<>();
        valor.put("\u20ac", "Euro Sign");
        valor.put("\ud83d\ude00", "Smiley");
        valor.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        valor.put("1", List.of(1e21, 4.50, 2e-3, 1));
        valor.put("\u00f6", "\u000f\n\"\\/");

        assertThat(Json.canonical(valor))
                .isEqualTo("{\"1\":[1e+21,4.5,0.002,1],\"\u00f6\":\"\\u000f\\n\\\"\\\\/\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Smiley\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> Json.read("{\"otro\":1}".getBytes(StandardCharsets.UTF_8), Punto.class))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Json.read("{} {}".getBytes(StandardCharsets.UTF_8), Punto.class))
                .isInstanceOf(IllegalStateException.class);
    }
}
