package co.gov.ventanilla.portal.datos.filas;

import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A sketch of points to scale, north up: equirectangular about the middle latitude, which is exact enough for a municipality (under 1 % within 100 km near the equator).
 * It is drawn as SVG of {@link #ANCHO} by {@link #getAlto} units.
 */
public final class Plano {
    /** Width of the drawing in units. */
    public static final int ANCHO = 640;

    private static final Mensajes MENSAJES = Mensajes.junto(Plano.class);
    private static final FechasEnPalabras NUMEROS = new FechasEnPalabras(ZoneOffset.UTC);
    private static final int MARGEN = 40;
    private static final int PIE = 40;
    private static final int ALTO_MINIMO = 240;
    private static final int ALTO_MAXIMO = 640;
    private static final double METROS_POR_GRADO = 111_195;
    private static final double METROS_MINIMOS = 200;

    private final List<Marca> marcas = new ArrayList<>();
    private final double metros;
    private final int alto;

    /**
     * A point on the drawing.
     *
     * @param numero its place in the list, from 1
     */
    public record Marca(int numero, String nombre, String x, String y, String etiquetaY) {}

    /** Draws points; there must be at least one. */
    public Plano(List<Punto> puntos) {
        double sur = puntos.stream().mapToDouble(Punto::latitud).min().orElseThrow();
        double norte = puntos.stream().mapToDouble(Punto::latitud).max().orElseThrow();
        double oeste = puntos.stream().mapToDouble(Punto::longitud).min().orElseThrow();
        double este = puntos.stream().mapToDouble(Punto::longitud).max().orElseThrow();
        double porGrado = METROS_POR_GRADO * Math.cos(Math.toRadians((sur + norte) / 2));
        double ancho = Math.max(METROS_MINIMOS, (este - oeste) * porGrado);
        double largo = Math.max(METROS_MINIMOS, (norte - sur) * METROS_POR_GRADO);
        metros = Math.max(ancho / (ANCHO - 2 * MARGEN), largo / (ALTO_MAXIMO - 2 * MARGEN - PIE));
        alto = (int) Math.max(ALTO_MINIMO, Math.ceil(largo / metros) + 2 * MARGEN + PIE);
        double centroX = (oeste + este) / 2;
        double centroY = (sur + norte) / 2;
        for (int i = 0; i < puntos.size(); i++) {
            Punto punto = puntos.get(i);
            double x = ANCHO / 2.0 + (punto.longitud() - centroX) * porGrado / metros;
            double y = (alto - PIE) / 2.0 - (punto.latitud() - centroY) * METROS_POR_GRADO / metros;
            marcas.add(new Marca(i + 1, punto.nombre(), unidades(x), unidades(y), unidades(y - 9)));
        }
    }

    private static String unidades(double valor) {
        return BigDecimal.valueOf(Math.round(valor * 10), 1).toPlainString();
    }

    public List<Marca> getMarcas() {
        return marcas;
    }

    public int getAncho() {
        return ANCHO;
    }

    public int getAlto() {
        return alto;
    }

    /** Metres that the bar of the scale stands for: 1, 2 or 5 with noughts, about a quarter of the width. */
    public long getMetrosEscala() {
        double deseados = metros * ANCHO / 4;
        double potencia = Math.pow(10, Math.floor(Math.log10(deseados)));
        double cifra = deseados / potencia;
        return Math.round((cifra >= 5 ? 5 : cifra >= 2 ? 2 : 1) * potencia);
    }

    /** Length of the bar in units. */
    public long getLargoEscala() {
        return Math.round(getMetrosEscala() / metros);
    }

    /** "500 m", "2 km". */
    public String getEscala() {
        long m = getMetrosEscala();
        return m >= 1000
                ? MENSAJES.texto("escala.km", NUMEROS.numero(m / 1000))
                : MENSAJES.texto("escala.m", NUMEROS.numero(m));
    }

    /** Where the foot with bar and words begins. */
    public int getPie() {
        return alto - PIE / 2;
    }
}
