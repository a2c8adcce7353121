package co.gov.ventanilla.portal.datos.listado;

import co.gov.ventanilla.opendata.catalog.Theme;
import co.gov.ventanilla.search.catalog.CatalogOrder;
import co.gov.ventanilla.search.catalog.CatalogQuery;
import co.gov.ventanilla.search.dataset.DatasetField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Addresses of the list: themes stand in them by their readable names, and every state has one spelling. */
final class Direccion {
    private Direccion() {}

    /** What an address asks. */
    static CatalogQuery leer(Map<String, String[]> parametros) {
        Map<String, List<String>> leidos = new LinkedHashMap<>();
        parametros.forEach((nombre, valores) -> leidos.put(
                nombre,
                Arrays.stream(valores)
                        .map(v -> nombre.equals("tema") ? codigo(v) : v)
                        .toList()));
        return CatalogQuery.read(leidos);
    }

    private static String codigo(String tema) {
        return Arrays.stream(Theme.values())
                .filter(t -> t.slug().equals(tema))
                .map(Theme::name)
                .findFirst()
                .orElse(tema);
    }

    private static String enDireccion(String faceta, String valor) {
        return !faceta.equals("tema")
                ? valor
                : Arrays.stream(Theme.values())
                        .filter(t -> t.name().equals(valor))
                        .map(Theme::slug)
                        .findFirst()
                        .orElse(valor);
    }

    /** The address of a state of the list. */
    static String de(CatalogQuery pedido) {
        List<String> partes = new ArrayList<>();
        agregar(partes, "q", pedido.q());
        CatalogQuery.FACETS.forEach((nombre, campo) -> pedido.selections().getOrDefault(campo, Set.of()).stream()
                .sorted()
                .forEach(v -> agregar(partes, nombre, enDireccion(nombre, v))));
        agregar(
                partes,
                "orden",
                pedido.order() == CatalogOrder.RELEVANCIA ? "" : pedido.order().parameter());
        agregar(partes, "pagina", pedido.page() > 1 ? Integer.toString(pedido.page()) : "");
        return "/datos" + (partes.isEmpty() ? "" : "?" + String.join("&", partes));
    }

    private static void agregar(List<String> partes, String nombre, String valor) {
        if (!valor.isEmpty()) {
            partes.add(nombre + "=" + URLEncoder.encode(valor, StandardCharsets.UTF_8));
        }
    }

    /** The state with a value of a facet, or without it when it is chosen; from the first page. */
    static CatalogQuery alternar(CatalogQuery pedido, DatasetField campo, String valor) {
        Map<DatasetField, Set<String>> elegidos = new LinkedHashMap<>(pedido.selections());
        Set<String> valores = new LinkedHashSet<>(elegidos.getOrDefault(campo, Set.of()));
        if (!valores.remove(valor)) {
            valores.add(valor);
        }
        if (valores.isEmpty()) {
            elegidos.remove(campo);
        } else {
            elegidos.put(campo, valores);
        }
        return new CatalogQuery(pedido.q(), elegidos, pedido.order(), 1);
    }

    static CatalogQuery conOrden(CatalogQuery pedido, CatalogOrder orden) {
        return new CatalogQuery(pedido.q(), pedido.selections(), orden, 1);
    }

    static CatalogQuery conPagina(CatalogQuery pedido, int pagina) {
        return new CatalogQuery(pedido.q(), pedido.selections(), pedido.order(), pagina);
    }
}
