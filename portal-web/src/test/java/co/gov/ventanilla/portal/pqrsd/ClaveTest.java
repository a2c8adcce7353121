package co.gov.ventanilla.portal.pqrsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaveTest {
    private static final String ALFABETO = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void exactlyOneCheckSymbolFits() {
        muestras().forEach(quince -> assertThat(conControl(quince)).as(quince).hasSize(1));
    }

    @Test
    void everySingleWrongSymbolIsNoticed() {
        muestras().map(ClaveTest::completa).forEach(clave -> {
            for (int i = 0; i < clave.length(); i++) {
                for (char otro : ALFABETO.toCharArray()) {
                    if (otro != clave.charAt(i)) {
                        String mala = clave.substring(0, i) + otro + clave.substring(i + 1);
                        assertThat(Clave.leer(mala))
                                .as("%s for %s", mala, clave)
                                .isEmpty();
                    }
                }
            }
        });
    }

    @Test
    void everySwapOfNeighboursIsNoticed() {
        muestras().map(ClaveTest::completa).forEach(clave -> {
            for (int i = 0; i + 1 < clave.length(); i++) {
                char a = clave.charAt(i);
                char b = clave.charAt(i + 1);
                if (a != b) {
                    String mala = clave.substring(0, i) + b + a + clave.substring(i + 2);
                    assertThat(Clave.leer(mala)).as("%s for %s", mala, clave).isEmpty();
                }
            }
        });
    }

    @Test
    void readsWhatPeopleType() {
        Clave clave = Clave.leer(completa("01A0B1C0D1E0F1G")).orElseThrow();
        String s = clave.simbolos();

        assertThat(Clave.leer(clave.enGrupos())).contains(clave);
        assertThat(Clave.leer(s.toLowerCase(java.util.Locale.ROOT))).contains(clave);
        assertThat(Clave.leer(s.replace('0', 'O').replace('1', 'I'))).contains(clave);
        assertThat(Clave.leer(s.replace('0', 'o').replace('1', 'l'))).contains(clave);
        assertThat(Clave.leer("\t" + s.replaceAll("(.{4})", "$1-") + "\n")).contains(clave);
        assertThat(Clave.leer(s.replaceAll("(.{4})", "$1\u00A0\u2011\u2013.  ")))
                .contains(clave);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "0",
                "000000000000000",
                "00000000000000000",
                "UUUUUUUUUUUUUUUU",
                "ñandú",
                "0000/0000/0000/0000"
            })
    void nothingElseIsAKey(String escrita) {
        assertThat(Clave.leer(escrita)).isEmpty();
    }

    @Test
    void newKeysAreValidDifferentAndInFourGroups() {
        Set<String> vistas = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            Clave clave = Clave.nueva();
            vistas.add(clave.simbolos());
            assertThat(Clave.leer(clave.simbolos())).contains(clave);
            assertThat(clave.enGrupos()).matches("([0-9A-HJKMNP-TV-Z]{4} ){3}[0-9A-HJKMNP-TV-Z]{4}");
        }
        assertThat(vistas).hasSize(500);
        assertThat(vistas.stream().flatMapToInt(String::chars).distinct().count())
                .isEqualTo(32);
    }

    @Test
    void onlyItsOwnSaltAndHashAreIts() {
        Clave clave = Clave.nueva();
        byte[] sal = {1, 2, 3};
        byte[] hash = clave.hash(sal);

        assertThat(clave.es(sal, hash)).isTrue();
        assertThat(clave.es(new byte[] {1, 2, 4}, hash)).isFalse();
        assertThat(Clave.nueva().es(sal, hash)).isFalse();
    }

    private static Stream<String> muestras() {
        Random random = new Random(20261120);
        return Stream.generate(() -> IntStream.range(0, 15)
                        .mapToObj(i -> String.valueOf(ALFABETO.charAt(random.nextInt(32))))
                        .reduce("", String::concat))
                .limit(60);
    }

    private static List<String> conControl(String quince) {
        return ALFABETO.chars()
                .mapToObj(c -> quince + (char) c)
                .filter(s -> Clave.leer(s).isPresent())
                .toList();
    }

    private static String completa(String quince) {
        return conControl(quince).get(0);
    }
}
