package co.gov.ventanilla.portal.pqrsd.radicar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextoLimpioTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "una\tcolumna\ny otra línea\n",
                "😀 👩‍👩‍👧 🇨🇴",
                "Ａｎｃｈｏ　ｃｏｍｐｌｅｔｏ",
                "n\u0303 no es \u00F1",
                "\u200E\u202E\uFEFF\u00A0\u2028",
                "\uFFFD ya estaba",
                "\uFFFF\uD83F\uDFFE"
            })
    void keepsEverythingElseExactly(String texto) {
        assertThat(TextoLimpio.de(texto)).isEqualTo(new TextoLimpio(texto, false));
    }

    @Test
    void aWindowsLineEndIsOneLineEndAndNoChangeToTell() {
        assertThat(TextoLimpio.de("a\r\nb\r\n")).isEqualTo(new TextoLimpio("a\nb\n", false));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u0000', '\u0001', '\u0008', '\u000B', '\f', '\r', '\u001B', '\u007F', '\u0080', '\u0085', '\u009F',
                '\uD800', '\uDBFF', '\uDC00', '\uDFFF'
            })
    void controlsAndLoneSurrogatesAreReplaced(char c) {
        assertThat(TextoLimpio.de("a" + c + "b")).isEqualTo(new TextoLimpio("a\uFFFDb", true));
    }

    @Test
    void surrogatesInTheWrongOrderAreTwoLoneOnes() {
        assertThat(TextoLimpio.de("\uDE00\uD83D").valor()).isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(TextoLimpio.de(null)).isEqualTo(new TextoLimpio(null, false));
    }

    @Test
    void aLineIsTrimmedAndAbsentWhenEmpty() {
        assertThat(TextoLimpio.linea("  Ana\u0000 \n")).isEqualTo("Ana\uFFFD");
        assertThat(TextoLimpio.linea(" \t\r\n")).isNull();
        assertThat(TextoLimpio.linea(null)).isNull();
    }
}
