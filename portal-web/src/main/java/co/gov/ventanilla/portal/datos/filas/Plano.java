package co.gov.ventanilla.portal.datos.filas;

import co.gov.ventanilla.portal.mapa.Coordenada;
import co.gov.ventanilla.portal.mapa.Marco;
import co.gov.ventanilla.portal.mapa.Proyeccion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A sketch of points to scale, north up, drawn as SVG of {@link #ANCHO} by {@link #getAlto} units. */
public final class Plano {
    /** Width of the drawing in units. */
    public static final int ANCHO = 640;

    private static final Marco MARCO = new Marco(ANCHO, 240, 640, 40, 40);

    private final List<Marca> marcas = new ArrayList<>();
    private final Proyeccion proyeccion;

    /**
     * A point on the drawing.
     *
     * @param numero its place in the list, from 1
     */
    public record Marca(int numero, String nombre, String x, String y, String etiquetaY) {}

    /** Draws points; there must be at least one. */
    public Plano(List<Punto> puntos) {
        proyeccion = new Proyeccion(MARCO, puntos.stream().map(Plano::lugar).toList());
        for (int i = 0; i < puntos.size(); i++) {
            double x = proyeccion.x(lugar(puntos.get(i)));
            double y = proyeccion.y(lugar(puntos.get(i)));
            marcas.add(new Marca(i + 1, puntos.get(i).nombre(), unidades(x), unidades(y), unidades(y - 9)));
        }
    }

    private static Coordenada lugar(Punto punto) {
        return new Coordenada(punto.latitud(), punto.longitud());
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
        return proyeccion.alto();
    }

    /** Metres that the bar of the scale stands for. */
    public long getMetrosEscala() {
        return proyeccion.metrosEscala();
    }

    /** Length of the bar in units. */
    public long getLargoEscala() {
        return proyeccion.largoEscala();
    }

    /** "500 m", "2 km". */
    public String getEscala() {
        return proyeccion.escala();
    }

    /** Where the foot with bar and words begins. */
    public int getPie() {
        return getAlto() - MARCO.pie() / 2;
    }
}
