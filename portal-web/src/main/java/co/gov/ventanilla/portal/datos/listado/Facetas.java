package co.gov.ventanilla.portal.datos.listado;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Frequency;
import co.gov.ventanilla.opendata.catalog.Freshness;
import co.gov.ventanilla.opendata.catalog.Licence;
import co.gov.ventanilla.opendata.catalog.Theme;
import co.gov.ventanilla.portal.platform.pagina.Opcion;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.catalog.CatalogQuery;
import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.dataset.FacetCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The facets of the list in words. */
final class Facetas {
    private static final Mensajes MENSAJES = Mensajes.junto(Facetas.class);

    private Facetas() {}

    static List<Faceta> de(CatalogQuery pedido, DatasetHits hallados, CatalogSettings settings) {
        List<Faceta> facetas = new ArrayList<>();
        CatalogQuery.FACETS.forEach((nombre, campo) -> {
            List<Opcion> opciones = hallados.counts(campo).stream()
                    .map(c -> opcion(pedido, nombre, campo, c, settings))
                    .toList();
            if (!opciones.isEmpty()) {
                facetas.add(new Faceta(nombre, MENSAJES.texto("faceta." + nombre), opciones));
            }
        });
        return facetas;
    }

    private static Opcion opcion(
            CatalogQuery pedido, String nombre, DatasetField campo, FacetCount cuenta, CatalogSettings settings) {
        boolean elegida = pedido.selections().getOrDefault(campo, Set.of()).contains(cuenta.value());
        return new Opcion(
                texto(nombre, cuenta.value(), settings),
                cuenta.count(),
                elegida,
                Direccion.de(Direccion.alternar(pedido, campo, cuenta.value())));
    }

    private static String texto(String faceta, String valor, CatalogSettings settings) {
        return switch (faceta) {
            case "tema" -> de(Theme.values(), Theme::name, Theme::label, valor);
            case "publicador" -> settings.units().getOrDefault(valor, valor);
            case "frecuencia" -> de(Frequency.values(), Frequency::name, Frequency::label, valor);
            case "licencia" -> de(Licence.values(), Licence::id, Licence::title, valor);
            case "frescura" -> de(Freshness.values(), f -> f.name().toLowerCase(Locale.ROOT), Freshness::label, valor);
            default -> valor;
        };
    }

    private static <T> String de(T[] todos, Function<T, String> codigo, Function<T, String> texto, String valor) {
        return Arrays.stream(todos)
                .filter(t -> codigo.apply(t).equals(valor))
                .map(texto)
                .findFirst()
                .orElse(valor);
    }
}
