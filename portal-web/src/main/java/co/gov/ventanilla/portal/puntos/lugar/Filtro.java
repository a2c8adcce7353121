package co.gov.ventanilla.portal.puntos.lugar;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Point;
import java.util.List;

/**
 * Which places.
 *
 * @param tipo of this kind; null for all
 * @param comuna in this comuna; null for all
 * @param abierto known to be open now, or known not to be; null for all
 * @param cerca where to measure from, the nearest first; null for the order of their names
 */
public record Filtro(Kind tipo, Integer comuna, Boolean abierto, Point cerca) {
    /** All places. */
    public static final Filtro TODO = new Filtro(null, null, null, null);

    List<Kind> tipos() {
        return tipo == null ? Kind.PLACES : List.of(tipo);
    }

    public Filtro conTipo(Kind otro) {
        return new Filtro(otro, comuna, abierto, cerca);
    }

    public Filtro conComuna(Integer otra) {
        return new Filtro(tipo, otra, abierto, cerca);
    }

    public Filtro conAbierto(Boolean otro) {
        return new Filtro(tipo, comuna, otro, cerca);
    }

    public Filtro conCerca(Point otro) {
        return new Filtro(tipo, comuna, abierto, otro);
    }
}
