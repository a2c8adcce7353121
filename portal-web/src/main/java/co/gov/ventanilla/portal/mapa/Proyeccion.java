package co.gov.ventanilla.portal.mapa;

import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;

/**
 * Where points lie on a drawing, to scale and north up: equirectangular about the middle latitude, which is exact enough for a municipality (under 1 % within 100 km near the
 * equator).
 */
public final class Proyeccion {
    private static final Mensajes MENSAJES = Mensajes.junto(Proyeccion.class);
    private static final FechasEnPalabras NUMEROS = new FechasEnPalabras(ZoneOffset.UTC);
    private static final double METROS_POR_GRADO = 111_195;
    private static final double METROS_MINIMOS = 200;

    private final Marco marco;
    private final Coordenada centro;
    private final double porGrado;
    private final double metros;
    private final int alto;

    /** Fits points into a frame; there must be at least one. */
    public Proyeccion(Marco marco, Collection<Coordenada> puntos) {
        if (puntos.isEmpty()) {
            throw new IllegalArgumentException("no points");
        }
        this.marco = marco;
        DoubleSummaryStatistics latitudes =
                puntos.stream().mapToDouble(Coordenada::latitud).summaryStatistics();
        DoubleSummaryStatistics longitudes =
                puntos.stream().mapToDouble(Coordenada::longitud).summaryStatistics();
        centro = new Coordenada(middle(latitudes), middle(longitudes));
        porGrado = METROS_POR_GRADO * Math.cos(Math.toRadians(centro.latitud()));
        double ancho = Math.max(METROS_MINIMOS, (longitudes.getMax() - longitudes.getMin()) * porGrado);
        double largo = Math.max(METROS_MINIMOS, (latitudes.getMax() - latitudes.getMin()) * METROS_POR_GRADO);
        int bordes = 2 * marco.margen();
        metros = Math.max(ancho / (marco.ancho() - bordes), largo / (marco.altoMaximo() - bordes - marco.pie()));
        alto = (int) Math.max(marco.altoMinimo(), Math.ceil(largo / metros) + bordes + marco.pie());
    }

    private static double middle(DoubleSummaryStatistics values) {
        return (values.getMin() + values.getMax()) / 2;
    }

    /** Units from the left. */
    public double x(Coordenada punto) {
        return marco.ancho() / 2.0 + (punto.longitud() - centro.longitud()) * porGrado / metros;
    }

    /** Units from the top. */
    public double y(Coordenada punto) {
        return (alto - marco.pie()) / 2.0 - (punto.latitud() - centro.latitud()) * METROS_POR_GRADO / metros;
    }

    /** Height of the drawing with its foot, in units. */
    public int alto() {
        return alto;
    }

    /** Metres that the bar of the scale stands for: 1, 2 or 5 with noughts, about a quarter of the width. */
    public long metrosEscala() {
        double deseados = metros * marco.ancho() / 4;
        double potencia = Math.pow(10, Math.floor(Math.log10(deseados)));
        double cifra = deseados / potencia;
        return Math.round((cifra >= 5 ? 5 : cifra >= 2 ? 2 : 1) * potencia);
    }

    /** Length of the bar in units. */
    public long largoEscala() {
        return Math.round(metrosEscala() / metros);
    }

    /** "500 m", "2 km". */
    public String escala() {
        long m = metrosEscala();
        return m >= 1000
                ? MENSAJES.texto("escala.km", NUMEROS.numero(m / 1000))
                : MENSAJES.texto("escala.m", NUMEROS.numero(m));
    }
}
