package co.gov.ventanilla.portal.puntos;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Words on the sketch and the room they take at the largest letter of its style sheet.
 *
 * @param texto the words
 *
 * @param x where {@code ancla} of the words lies, in units
 * @param y base line, in units
 * @param ancla start, middle or end, as SVG has it
 */
public record Rotulo(String texto, String x, String y, String ancla, Caja caja) {
    /** Size of letters on a narrow screen in units; portal.css has the same. */
    static final int LETRA = 28;

    private static final double ANCHO_DE_LETRA = 0.6 * LETRA;
    private static final double HUECO = 5;

    /** Beside, above or below a point, the first place that is free. */
    static Optional<Rotulo> junto(double x, double y, double radio, String texto, Caja marco, List<Caja> ocupado) {
        double lado = radio + HUECO;
        double ancho = texto.codePointCount(0, texto.length()) * ANCHO_DE_LETRA;
        double media = y - LETRA / 2.0;
        double arriba = y - lado - LETRA;
        double abajo = y + lado;
        return List.of(
                        en(texto, x + lado, media, ancho, "start"),
                        en(texto, x - lado, media, ancho, "end"),
                        en(texto, x, arriba, ancho, "middle"),
                        en(texto, x, abajo, ancho, "middle"),
                        en(texto, x, arriba, ancho, "start"),
                        en(texto, x, arriba, ancho, "end"),
                        en(texto, x, abajo, ancho, "start"),
                        en(texto, x, abajo, ancho, "end"))
                .stream()
                .filter(r -> r.caja.dentroDe(marco) && ocupado.stream().noneMatch(r.caja::toca))
                .findFirst();
    }

    private static Rotulo en(String texto, double x, double arriba, double ancho, String ancla) {
        double izquierda = "start".equals(ancla) ? x : "end".equals(ancla) ? x - ancho : x - ancho / 2;
        return new Rotulo(
                texto, unidades(x), unidades(arriba + 0.78 * LETRA), ancla, new Caja(izquierda, arriba, ancho, LETRA));
    }

    static String unidades(double valor) {
        return BigDecimal.valueOf(Math.round(valor * 10), 1).toPlainString();
    }
}
