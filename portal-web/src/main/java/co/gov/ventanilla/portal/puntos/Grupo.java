package co.gov.ventanilla.portal.puntos;

import co.gov.ventanilla.portal.puntos.PuntoMapa.Clase;
import co.gov.ventanilla.portal.texto.Mensajes;
import java.util.ArrayList;
import java.util.List;

/** Places too near to each other to be drawn apart: one figure with all their numbers. */
final class Grupo {
    /** Half of the height and width of its figure, in units. */
    static final double RADIO = 12;

    private static final Mensajes MENSAJES = Mensajes.junto(Grupo.class);
    private static final int PARTES = 3;

    final double x;
    final double y;
    private final List<PuntoMapa> puntos = new ArrayList<>();

    Grupo(double x, double y, PuntoMapa punto) {
        this.x = x;
        this.y = y;
        puntos.add(punto);
    }

    void add(PuntoMapa punto) {
        puntos.add(punto);
    }

    void add(Grupo otro) {
        puntos.addAll(otro.puntos);
    }

    double distancia(double otroX, double otroY) {
        return Math.hypot(x - otroX, y - otroY);
    }

    Caja caja() {
        return Caja.alrededor(x, y, RADIO);
    }

    /** "varios" when they are not of one kind. */
    String clase() {
        Clase primera = puntos.get(0).clase();
        boolean iguales = puntos.stream().allMatch(p -> p.clase() == primera);
        return iguales ? Figura.nombre(primera) : Figura.VARIOS;
    }

    /** "4", "1 a 3, 7", "1, 3, 5 y 9 más". */
    String numeros() {
        List<Integer> orden =
                puntos.stream().map(PuntoMapa::numero).distinct().sorted().toList();
        String texto = "";
        int escritos = 0;
        for (int parte = 0; parte < PARTES && escritos < orden.size(); parte++) {
            int fin = seguidos(orden, escritos);
            String uno = orden.get(escritos).toString();
            String esta = fin > escritos
                    ? MENSAJES.texto("numeros.rango", uno, orden.get(fin).toString())
                    : uno;
            texto = texto.isEmpty() ? esta : MENSAJES.texto("numeros.lista", texto, esta);
            escritos = fin + 1;
        }
        int faltan = orden.size() - escritos;
        return faltan == 0 ? texto : MENSAJES.texto("numeros.mas", texto, String.valueOf(faltan));
    }

    /** Place of the last of at least three numbers in a row, or the place itself. */
    private static int seguidos(List<Integer> orden, int desde) {
        int fin = desde;
        while (fin + 1 < orden.size() && orden.get(fin + 1) == orden.get(fin) + 1) {
            fin++;
        }
        return fin - desde >= 2 ? fin : desde;
    }
}
