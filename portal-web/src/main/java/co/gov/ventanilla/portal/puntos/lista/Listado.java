package co.gov.ventanilla.portal.puntos.lista;

import co.gov.ventanilla.portal.puntos.lugar.Filtro;
import co.gov.ventanilla.portal.puntos.lugar.Hallados;
import co.gov.ventanilla.portal.puntos.lugar.Lugar;
import co.gov.ventanilla.portal.puntos.lugar.LugaresAhora;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.index.Snapshot;
import co.gov.ventanilla.search.query.Landmark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request of the list is answered, read at one moment.
 *
 * @param pedido what was asked, its page brought into range
 * @param cerca what the list is near to; null for nothing, or for something that nobody knows
 * @param total places that fit, counted up to {@link Snapshot#MOST_COUNTED}
 * @param sitios those of this page
 * @param cuantosSitios of all pages
 * @param tambien other places at a site of this page that the filters leave out, by its number
 * @param alternativas the nearest without the filters, when nothing fits
 * @param desde what the alternatives are near to; null for nothing
 * @param cuentas how many places each option leaves
 * @param comunas in which there are places
 * @param referencias to draw on the sketch
 */
public record Listado(
        Pedido pedido,
        Landmark cerca,
        int total,
        List<Sitio> sitios,
        int cuantosSitios,
        Map<Integer, List<Lugar>> tambien,
        List<Sitio> alternativas,
        String desde,
        Map<Pedido, Integer> cuentas,
        List<Integer> comunas,
        List<Landmark> referencias) {

    static final int POR_PAGINA = 50;
    private static final int ALTERNATIVAS = 5;

    /** @param tipos kinds that the city publishes */
    static Listado leer(LugaresAhora ahora, Pedido pedido, List<Kind> tipos) {
        Landmark cerca = pedido.cerca().isEmpty()
                ? null
                : ahora.referencia(pedido.cerca()).orElse(null);
        Filtro filtro = pedido.filtro(cerca == null ? null : cerca.point());
        Hallados hallados = ahora.buscar(filtro, 0, Snapshot.MOST_COUNTED);
        List<Sitio> todos = Sitio.de(hallados.lugares());
        int paginas = Math.max(1, (todos.size() + POR_PAGINA - 1) / POR_PAGINA);
        Pedido este = pedido.conPagina(Math.min(pedido.pagina(), paginas));
        List<Sitio> sitios = todos.stream()
                .skip((este.pagina() - 1L) * POR_PAGINA)
                .limit(POR_PAGINA)
                .toList();
        Landmark centro = !todos.isEmpty() || cerca != null ? cerca : deLaComuna(ahora, pedido.comuna());
        List<Sitio> alternativas = todos.isEmpty() ? alternativas(ahora, filtro, centro) : List.of();
        return new Listado(
                este,
                cerca,
                hallados.total(),
                sitios,
                todos.size(),
                tambien(ahora, sitios),
                alternativas,
                centro == null ? null : centro.name(),
                cuentas(ahora, este, tipos),
                ahora.comunas(),
                ahora.referencias());
    }

    /** A place of the comuna, to measure from. */
    private static Landmark deLaComuna(LugaresAhora ahora, Integer comuna) {
        if (comuna == null) {
            return null;
        }
        return ahora.buscar(Filtro.TODO.conComuna(comuna), 0, ALTERNATIVAS).lugares().stream()
                .filter(lugar -> lugar.punto() != null)
                .findFirst()
                .map(lugar -> new Landmark(lugar.nombre(), lugar.punto()))
                .orElse(null);
    }

    /** Of the same kind anywhere and at any hour; of any kind when there is none. */
    private static List<Sitio> alternativas(LugaresAhora ahora, Filtro filtro, Landmark centro) {
        Filtro amplio = Filtro.TODO.conTipo(filtro.tipo()).conCerca(centro == null ? null : centro.point());
        List<Lugar> lugares = ahora.buscar(amplio, 0, ALTERNATIVAS).lugares();
        return Sitio.de(
                lugares.isEmpty()
                        ? ahora.buscar(amplio.conTipo(null), 0, ALTERNATIVAS).lugares()
                        : lugares);
    }

    private static Map<Integer, List<Lugar>> tambien(LugaresAhora ahora, List<Sitio> sitios) {
        Map<Integer, List<Lugar>> tambien = new HashMap<>();
        for (Sitio sitio : sitios) {
            List<String> aqui = sitio.lugares().stream().map(Lugar::id).toList();
            List<Lugar> otros = ahora.enElMismoSitio(sitio.lugares().get(0)).stream()
                    .filter(lugar -> !aqui.contains(lugar.id()))
                    .toList();
            if (!otros.isEmpty()) {
                tambien.put(sitio.numero(), otros);
            }
        }
        return tambien;
    }

    private static Map<Pedido, Integer> cuentas(LugaresAhora ahora, Pedido pedido, List<Kind> tipos) {
        Map<Pedido, Integer> cuentas = new HashMap<>();
        tipos.forEach(tipo -> contar(ahora, cuentas, pedido.conTipo(tipo)));
        ahora.comunas().forEach(comuna -> contar(ahora, cuentas, pedido.conComuna(comuna)));
        contar(ahora, cuentas, pedido.conAbierto(true));
        contar(ahora, cuentas, new Pedido("", Kind.BUS_TIC, null, false, 1));
        return cuentas;
    }

    private static void contar(LugaresAhora ahora, Map<Pedido, Integer> cuentas, Pedido pedido) {
        cuentas.computeIfAbsent(pedido, nuevo -> ahora.contar(pedido.filtro(null)));
    }

    int cuenta(Pedido otro) {
        return Optional.ofNullable(cuentas.get(otro)).orElse(0);
    }

    /** Of {@value #POR_PAGINA} sites. */
    public int paginas() {
        return Math.max(1, (cuantosSitios + POR_PAGINA - 1) / POR_PAGINA);
    }
}
