package co.gov.ventanilla.portal.documento;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns any text into one the embedded fonts can print, and remembers whether something was lost.
 *
 * <p>What has no glyph, is written from right to left, combines with its neighbour, belongs to private use or is not a
 * character at all (controls, lone surrogates) becomes a visible box. Composed forms are used where Unicode has them.
 * One object per document; not shared between threads.
 */
final class Signos {
    /** What stands for a sign that cannot be printed. */
    static final String CUADRO = "□";

    private static final String TABULADOR = "    ";

    private final BitSet imprimibles;
    private boolean hubo;

    Signos(BitSet imprimibles) {
        this.imprimibles = imprimibles;
    }

    /** Whether any text so far had a sign that cannot be printed. */
    boolean hubo() {
        return hubo;
    }

    /** Every string of the tree made printable; booleans stay as they are. */
    Map<String, Object> en(Map<String, Object> arbol) {
        Map<String, Object> limpio = new LinkedHashMap<>();
        arbol.forEach((clave, valor) -> limpio.put(clave, enValor(valor)));
        return limpio;
    }

    private Object enValor(Object valor) {
        if (valor instanceof String texto) {
            return en(texto);
        }
        if (valor instanceof List<?> lista) {
            List<Object> limpia = new ArrayList<>();
            lista.forEach(elemento -> limpia.add(enValor(elemento)));
            return limpia;
        }
        if (valor instanceof Map<?, ?> mapa) {
            Map<String, Object> limpio = new LinkedHashMap<>();
            mapa.forEach((clave, elemento) -> limpio.put((String) clave, enValor(elemento)));
            return limpio;
        }
        return valor;
    }

    /** The text with a box for every sign that cannot be printed. */
    String en(String texto) {
        StringBuilder limpio = new StringBuilder(texto.length());
        Normalizer.normalize(texto, Normalizer.Form.NFC).codePoints().forEach(signo -> {
            if (signo == '\t') {
                limpio.append(TABULADOR);
            } else if (imprimibles.get(signo)) {
                limpio.appendCodePoint(signo);
            } else {
                limpio.append(CUADRO);
                hubo = true;
            }
        });
        return limpio.toString();
    }

    /** Whether a sign of the font keeps its place and its meaning when drawn alone, from left to right. */
    static boolean sePuedeDibujar(int signo) {
        return switch (Character.getType(signo)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> signo != 0xFFFD && !deDerechaAIzquierda(signo);
        };
    }

    private static boolean deDerechaAIzquierda(int signo) {
        return switch (Character.getDirectionality(signo)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
