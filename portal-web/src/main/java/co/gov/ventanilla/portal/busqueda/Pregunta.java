package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.query.Part;
import java.util.Set;

/**
 * What is asked.
 *
 * @param tipo only of this kind; null for all
 * @param posicion of who asks; null when it is not told
 * @param sin parts that are not to be understood
 * @param alPieDeLaLetra whether words are taken as they stand, typos and all
 * @param desde how many hits to pass over
 * @param cuantos how many at most
 */
record Pregunta(
        String texto, Kind tipo, Point posicion, Set<Part.What> sin, boolean alPieDeLaLetra, int desde, int cuantos) {

    static Pregunta de(String texto, int cuantos) {
        return new Pregunta(texto, null, null, Set.of(), false, 0, cuantos);
    }
}
