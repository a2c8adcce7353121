package co.gov.ventanilla.portal.datos.ckan;

import co.gov.ventanilla.opendata.catalog.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** {@code resource_search}: resources whose fields hold all terms, as parts of words, capitals aside; read lot by lot. */
final class BusquedaRecursos {
    static final int LOTE = 500;

    private BusquedaRecursos() {}

    static JsonNode hacer(
            List<String[]> terminos, String orden, int desde, int limite, IntFunction<List<JsonNode>> lotes) {
        List<JsonNode> hallados = new ArrayList<>();
        int inicio = 0;
        for (List<JsonNode> lote = lotes.apply(0); !lote.isEmpty(); lote = lotes.apply(inicio)) {
            for (JsonNode paquete : lote) {
                paquete.path("resources").forEach(r -> {
                    if (cumple(r, terminos)) {
                        hallados.add(sinActivo(r));
                    }
                });
            }
            inicio += LOTE;
        }
        if (!orden.isEmpty()) {
            hallados.sort(Comparator.comparing(r -> r.path(orden).asText()));
        }
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("count", hallados.size());
        ArrayNode lista = json.putArray("results");
        hallados.stream().skip(desde).limit(limite).forEach(lista::add);
        return json;
    }

    private static boolean cumple(JsonNode recurso, List<String[]> terminos) {
        return terminos.stream().allMatch(t -> {
            if (!recurso.has(t[0])) {
                throw AccionFallida.parametro(
                        "query", List.of("Field \"" + t[0] + "\" not recognised in resource_search."));
            }
            return recurso.path(t[0]).asText().toLowerCase(Locale.ROOT).contains(t[1].toLowerCase(Locale.ROOT));
        });
    }

    /** CKAN leaves this field out here. */
    private static JsonNode sinActivo(JsonNode recurso) {
        ObjectNode copia = recurso.deepCopy();
        copia.remove("datastore_active");
        return copia;
    }
}
