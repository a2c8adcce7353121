package co.gov.ventanilla.portal.contenido.busqueda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published dataset whose rows are places of one kind.
 *
 * @param conjunto name of the dataset; its column {@code id} is the id of the place
 * @param tipo {@code zona_wifi}, {@code punto_vive_digital} or {@code bus_tic}
 * @param red name of the Wi-Fi network to look for on the device; null when the places have none or it is not known
 * @param conexion how to connect, in a sentence or two; null when there is nothing to connect to
 * @param servicios what can be done at each of these places, as people say it; empty when it is not known
 */
public record FuenteLugares(
        String conjunto,
        String tipo,
        @Nullable String red,
        @Nullable String conexion,
        List<String> servicios) {

    public FuenteLugares {
        servicios = List.copyOf(servicios);
    }
}
