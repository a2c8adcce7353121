package co.gov.ventanilla.portal.puntos.lista;

import co.gov.ventanilla.portal.puntos.ComoLlegar;
import co.gov.ventanilla.portal.puntos.lugar.Lugar;
import co.gov.ventanilla.search.document.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Places at the same coordinates; one whose position nobody knows stands alone.
 *
 * @param numero in the list, from 1
 * @param lugares at least one
 */
public record Sitio(int numero, List<Lugar> lugares) {

    /** Puts places together, in their order. */
    static List<Sitio> de(List<Lugar> lugares) {
        Map<Object, List<Lugar>> porPunto = new LinkedHashMap<>();
        for (Lugar lugar : lugares) {
            Object sitio = lugar.punto() == null ? lugar : lugar.punto();
            porPunto.computeIfAbsent(sitio, nuevo -> new ArrayList<>()).add(lugar);
        }
        List<Sitio> sitios = new ArrayList<>();
        porPunto.values().forEach(juntos -> sitios.add(new Sitio(sitios.size() + 1, List.copyOf(juntos))));
        return sitios;
    }

    private Lugar primero() {
        return lugares.get(0);
    }

    /** Names of its places: "Libreros y Pasaje Comercial", "Ciudad Dorada". */
    public String titulo() {
        return lugares.stream().map(Lugar::nombre).distinct().collect(Collectors.joining(" y "));
    }

    public boolean solo() {
        return lugares.size() == 1;
    }

    public String direccion() {
        return primero().direccion();
    }

    public Integer comuna() {
        return primero().comuna();
    }

    public Double metros() {
        return primero().metros();
    }

    public Point punto() {
        return primero().punto();
    }

    /** Links to go there; null when nobody knows where it is. */
    public ComoLlegar llegar() {
        return punto() == null ? null : new ComoLlegar(titulo(), punto().latitude(), punto().longitude());
    }
}
