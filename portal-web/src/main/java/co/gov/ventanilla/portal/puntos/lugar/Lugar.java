package co.gov.ventanilla.portal.puntos.lugar;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Place;
import co.gov.ventanilla.search.document.PlaceState;
import co.gov.ventanilla.search.document.Point;
import java.util.Objects;

/**
 * A place.
 *
 * @param ficha as the index has it
 * @param metros from where it was measured, as the crow flies; null when it was not, or nobody knows where the place is
 */
public record Lugar(Entry ficha, Double metros) {

    private Place lugar() {
        return Objects.requireNonNull(ficha.place(), ficha.id());
    }

    public String id() {
        return ficha.id();
    }

    public Kind tipo() {
        return ficha.kind();
    }

    /** Code of its kind: {@code zona_wifi}. */
    public String codigo() {
        return ficha.kind().code();
    }

    public String nombre() {
        return ficha.title();
    }

    /** Name of the dataset it comes from. */
    public String conjunto() {
        return ficha.source();
    }

    /** Its page. */
    public String ruta() {
        return ficha.url();
    }

    /** Null when nobody said. */
    public String direccion() {
        return lugar().address().isBlank() ? null : lugar().address();
    }

    /** Null for what lies in none, as a corregimiento. */
    public Integer comuna() {
        return lugar().comuna();
    }

    /** Null when nobody knows. */
    public Point punto() {
        return lugar().point();
    }

    /** Opening hours in the syntax of OpenStreetMap; null is "no data". */
    public String horarioOsm() {
        return lugar().hours();
    }

    public PlaceState estado() {
        return lugar().state();
    }

    public boolean fueraDeServicio() {
        return estado().service() == PlaceState.Service.FUERA_DE_SERVICIO;
    }

    /** What stands in another column of its row; null when nothing does. */
    public String dato(String columna) {
        return lugar().facts().get(columna);
    }

    /** Megabits a second; null when nobody said, or no number stands there. */
    public Double velocidad() {
        String mbps = dato("velocidad_mbps");
        return mbps == null || !mbps.matches("\\d{1,6}(\\.\\d{1,6})?") ? null : Double.valueOf(mbps);
    }
}
