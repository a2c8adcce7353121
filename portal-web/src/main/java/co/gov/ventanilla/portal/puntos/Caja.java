package co.gov.ventanilla.portal.puntos;

/** A rectangle on the sketch, in units; the top is at the smaller {@code y}. */
public record Caja(double x, double y, double ancho, double alto) {

    static Caja alrededor(double x, double y, double radio) {
        return new Caja(x - radio, y - radio, 2 * radio, 2 * radio);
    }

    boolean toca(Caja otra) {
        return x < otra.x + otra.ancho && otra.x < x + ancho && y < otra.y + otra.alto && otra.y < y + alto;
    }

    boolean dentroDe(Caja otra) {
        return x >= otra.x && y >= otra.y && x + ancho <= otra.x + otra.ancho && y + alto <= otra.y + otra.alto;
    }
}
