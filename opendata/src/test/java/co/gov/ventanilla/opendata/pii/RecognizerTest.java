package co.gov.ventanilla.opendata.pii;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is looked at before a pattern is tried never hides what the pattern would find. */
class RecognizerTest {
    private static final int TRIES = 300_000;
    private static final List<String> PIECES = List.of(
            "calle",
            "Cra",
            "KR",
            "manzana",
            "Mz",
            "tv",
            "casa",
            "CASA",
            "cs",
            "apto",
            "ap",
            "Lote",
            "lot",
            "torre",
            "#",
            "no",
            "No.",
            "n°",
            "Nº",
            "N",
            "o",
            "1",
            "23",
            "4567",
            "310",
            "3",
            "123.456.789",
            "900123456",
            "-",
            "–",
            "_",
            ".",
            " ",
            " ",
            " ",
            ",",
            "c.c",
            "C C",
            "cédula",
            "CEDULA",
            "ñ",
            "á",
            "é",
            "a",
            "de",
            "\n",
            "\t",
            "B",
            "+57");

    @Test
    void looksBeforeItTriesAndFindsTheSame() {
        Random random = new Random(11);
        int addresses = 0;
        int mobiles = 0;
        int documents = 0;
        for (int i = 0; i < TRIES; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String value = text.toString();
            addresses += same(value, Recognizer.ADDRESS, Recognizer.address(value));
            mobiles += same(value, Recognizer.MOBILE, Recognizer.mobile(value));
            documents += same(value, Recognizer.ID_IN_TEXT, Recognizer.idInText(value));
        }
        assertThat(List.of(addresses, mobiles, documents)).allMatch(found -> found > 20);
    }

    private static int same(String value, Pattern pattern, boolean found) {
        assertThat(found).as(value).isEqualTo(pattern.matcher(value).find());
        return found ? 1 : 0;
    }
}
