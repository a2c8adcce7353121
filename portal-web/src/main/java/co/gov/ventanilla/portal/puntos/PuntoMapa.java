package co.gov.ventanilla.portal.puntos;

import co.gov.ventanilla.portal.mapa.Coordenada;

/**
 * Something to draw on the sketch.
 *
 * @param numero its place in the list, from 1; not shown for {@link Clase#CENTRO} and {@link Clase#REFERENCIA}
 * @param nombre shown for these two
 */
public record PuntoMapa(int numero, String nombre, double latitud, double longitud, Clase clase) {
    /** What it is, and so its shape. */
    public enum Clase {
        /** Circle. */
        ZONA_WIFI,
        /** Square. */
        PUNTO_VIVE_DIGITAL,
        /** Diamond. */
        BUS_TIC,
        /** What the list is near to: always drawn, its name where it fits. */
        CENTRO,
        /** Landmark: drawn with its name where both fit. */
        REFERENCIA;

        boolean esLugar() {
            return this != CENTRO && this != REFERENCIA;
        }
    }

    Coordenada coordenada() {
        return new Coordenada(latitud, longitud);
    }
}
