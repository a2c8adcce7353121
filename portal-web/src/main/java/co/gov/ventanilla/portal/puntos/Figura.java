package co.gov.ventanilla.portal.puntos;

import co.gov.ventanilla.portal.puntos.PuntoMapa.Clase;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn at a point: the shape tells the kind, so that colour need not.
 *
 * @param clase zona_wifi, punto_vive_digital, bus_tic, varios, centro or referencia
 * @param trazo path data of SVG; empty for a landmark that stands where a figure is drawn already
 * @param rotulo its words, or null when there was no room
 */
public record Figura(String clase, String trazo, @Nullable Rotulo rotulo) {
    static final String VARIOS = "varios";
    /** Half of the width of the ring about what the list is near to. */
    static final double ANILLO = 22;
    /** Half of the width of a landmark's dot. */
    static final double PUNTO = 5;

    static Figura de(Grupo grupo, @Nullable Rotulo rotulo) {
        return new Figura(grupo.clase(), trazo(grupo.clase(), grupo.x, grupo.y), rotulo);
    }

    static Figura de(Clase clase, double x, double y, @Nullable Rotulo rotulo) {
        return new Figura(nombre(clase), circulo(x, y, clase == Clase.CENTRO ? ANILLO : PUNTO), rotulo);
    }

    static String nombre(Clase clase) {
        return clase.name().toLowerCase(Locale.ROOT);
    }

    private static String trazo(String clase, double x, double y) {
        double r = Grupo.RADIO;
        return switch (clase) {
            case "zona_wifi" -> circulo(x, y, r);
            case "punto_vive_digital" -> "M" + par(x - r, y - r) + "h" + 2 * r + "v" + 2 * r + "h" + -2 * r + "z";
            case "bus_tic" ->
                "M" + par(x, y - r) + "L" + par(x + r, y) + "L" + par(x, y + r) + "L" + par(x - r, y) + "z";
            default -> "M" + par(x, y - r) + "L" + par(x + r, y + r) + "L" + par(x - r, y + r) + "z";
        };
    }

    private static String circulo(double x, double y, double r) {
        String arco = "a" + r + " " + r + " 0 1 0 ";
        return "M" + par(x - r, y) + arco + 2 * r + " 0" + arco + -2 * r + " 0z";
    }

    private static String par(double x, double y) {
        return Rotulo.unidades(x) + " " + Rotulo.unidades(y);
    }
}
