package co.gov.ventanilla.portal.puntos.api;

import java.util.List;

/**
 * A FeatureCollection of RFC 7946; all but its first and its last member are ours (section 6.1).
 *
 * @param total how many places fit, counted up to 1,000
 * @param siguiente address of the next ones; null when there are no more
 * @param instante the moment that {@code abierto_ahora} is true of, ISO 8601 with offset
 */
public record Coleccion(
        String type, int total, int desde, int limite, String siguiente, String instante, List<Rasgo> features) {

    /** A place. */
    public record Rasgo(String type, String id, Geometria geometry, Propiedades properties) {}

    /**
     * A Point.
     *
     * @param coordinates longitude, latitude, WGS 84
     */
    public record Geometria(String type, List<Double> coordinates) {}

    /**
     * What is known of a place; null is "no data", but for {@code comuna}, where it is also "in none".
     *
     * @param abiertoAhora false also for a place out of service
     * @param estado en_servicio, fuera_de_servicio or sin_dato
     * @param estadoDesde day since which it is so, ISO
     * @param fechaDelDato day of the datum about the state, ISO
     * @param horario as published, in words
     * @param horarioOsm the same in the syntax of OpenStreetMap
     * @param velocidadMbps megabits a second
     * @param distanciaM metres from {@code lat} and {@code lon}, as the crow flies
     * @param mismoSitio ids of the other places at exactly the same coordinates
     * @param url of its page
     */
    public record Propiedades(
            String tipo,
            String nombre,
            String direccion,
            Integer comuna,
            Boolean abiertoAhora,
            String estado,
            String estadoDesde,
            String fechaDelDato,
            String horario,
            String horarioOsm,
            Double velocidadMbps,
            Long distanciaM,
            List<String> mismoSitio,
            String url) {}
}
