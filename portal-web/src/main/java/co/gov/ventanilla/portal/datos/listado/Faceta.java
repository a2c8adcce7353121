package co.gov.ventanilla.portal.datos.listado;

import co.gov.ventanilla.portal.platform.pagina.Opcion;
import java.util.List;

/** A way to narrow the list. */
public record Faceta(String nombre, String titulo, List<Opcion> opciones) {
    /** Whether one of its values is chosen. */
    public boolean activa() {
        return opciones.stream().anyMatch(Opcion::elegida);
    }
}
