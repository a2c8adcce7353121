package co.gov.ventanilla.portal.datos.ckan;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.catalog.Licence;
import co.gov.ventanilla.opendata.catalog.Theme;
import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.dataset.FacetCount;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Counts of facets, bare and with the names people know. */
@ApplicationScoped
public class Facetas {
    @Inject
    CatalogSettings settings;

    /** Field, value, count. */
    ObjectNode cuentas(DatasetHits hallados) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        hallados.facets().forEach((campo, valores) -> {
            ObjectNode cuentas = json.putObject(campo.name());
            valores.forEach(v -> cuentas.put(v.value(), v.count()));
        });
        return json;
    }

    /** The same with titles, by title from the last to the first, as CKAN does. */
    ObjectNode conTitulos(DatasetHits hallados) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        hallados.facets().forEach((campo, valores) -> {
            ArrayNode lista =
                    json.putObject(campo.name()).put("title", campo.name()).putArray("items");
            ordenados(campo, valores).forEach(v -> lista.addObject()
                    .put("name", v.value())
                    .put("display_name", titulo(campo, v.value()))
                    .put("count", v.count()));
        });
        return json;
    }

    private List<FacetCount> ordenados(DatasetField campo, List<FacetCount> valores) {
        return valores.stream()
                .sorted(Comparator.comparing((FacetCount v) -> titulo(campo, v.value()))
                        .reversed())
                .toList();
    }

    private String titulo(DatasetField campo, String valor) {
        if (campo.equals(DatasetField.ORGANIZATION)) {
            return settings.units().getOrDefault(valor, valor);
        }
        if (campo.equals(DatasetField.GROUPS)) {
            return Stream.of(Theme.values())
                    .filter(t -> t.slug().equals(valor))
                    .map(Theme::label)
                    .findFirst()
                    .orElse(valor);
        }
        if (campo.equals(DatasetField.LICENSE_ID)) {
            return Stream.of(Licence.values())
                    .filter(l -> l.id().equals(valor))
                    .map(Licence::title)
                    .findFirst()
                    .orElse(valor);
        }
        return valor;
    }
}
