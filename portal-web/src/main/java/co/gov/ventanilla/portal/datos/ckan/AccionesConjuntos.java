package co.gov.ventanilla.portal.datos.ckan;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.ckan.model.Ids;
import co.gov.ventanilla.portal.datos.indice.IndiceConjuntos;
import co.gov.ventanilla.search.ckan.BadQuery;
import co.gov.ventanilla.search.ckan.CkanReader;
import co.gov.ventanilla.search.ckan.CkanSearch;
import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.dataset.DatasetKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The actions about datasets and their resources. */
@ApplicationScoped
public class AccionesConjuntos {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int MOST = 1_000;

    @Inject
    DatasetRepository datasets;

    @Inject
    IndiceConjuntos indice;

    @Inject
    Paquetes paquetes;

    @Inject
    Facetas facetas;

    private CkanReader lector;

    @PostConstruct
    void start() {
        lector = new CkanReader(indice.sinonimos());
    }

    /** The actions by their names. */
    Map<String, Accion> acciones() {
        return Map.of(
                "package_list", this::lista,
                "package_show", this::mostrar,
                "package_search", this::buscar,
                "current_package_list_with_resources", this::recientes,
                "package_autocomplete", this::completar,
                "resource_show", this::recurso,
                "resource_search", this::buscarRecursos,
                "resource_view_list", p -> Json.MAPPER.createArrayNode());
    }

    private JsonNode lista(Parametros p) {
        List<String> nombres = datasets.availableNames(
                p.natural("limit", Integer.MAX_VALUE, Integer.MAX_VALUE), p.natural("offset", 0, Integer.MAX_VALUE));
        ArrayNode lista = Json.MAPPER.createArrayNode();
        nombres.forEach(lista::add);
        return lista;
    }

    private JsonNode mostrar(Parametros p) {
        String id = p.texto("id")
                .or(() -> p.texto("name_or_id"))
                .orElseThrow(() -> AccionFallida.parametro("name_or_id", List.of("Missing value")));
        Dataset retirado = null;
        String nombre = id;
        if (UUID_FORM.matcher(id).matches()) {
            retirado = datasets.byId(UUID.fromString(id)).orElse(null);
            nombre = retirado == null ? id : retirado.name();
        }
        Optional<String> json = paquetes.paquete(nombre);
        if (json.isEmpty()) {
            boolean hubo = retirado != null || datasets.byName(nombre).isPresent();
            throw hubo
                    ? AccionFallida.de(
                            403, "Authorization Error", "Access denied: User  not authorized to read package " + id)
                    : AccionFallida.noEsta();
        }
        return Crudo.de(json.get());
    }

    private JsonNode buscar(Parametros p) {
        try {
            CkanSearch busqueda = lector.read(p.todos());
            return respuesta(busqueda, indice.indice().search(busqueda.query()));
        } catch (BadQuery e) {
            throw switch (e.kind()) {
                case PARAMETER -> AccionFallida.de(400, "Search Query Error", e.getMessage());
                case SYNTAX -> AccionFallida.de(409, "Search Error", e.getMessage());
                case VALIDATION -> AccionFallida.parametro(e.parameter(), e.errors());
            };
        }
    }

    private JsonNode respuesta(CkanSearch busqueda, DatasetHits hallados) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("count", hallados.total());
        json.set("facets", facetas.cuentas(hallados));
        ArrayNode lista = json.putArray("results");
        List<String> nombres = hallados.hits().stream().map(DatasetKey::name).toList();
        for (String texto : paquetes.paquetes(nombres).values()) {
            lista.add(busqueda.fields().isEmpty() ? Crudo.de(texto) : solo(texto, busqueda.fields()));
        }
        json.put("sort", busqueda.sort());
        json.set("search_facets", facetas.conTitulos(hallados));
        return json;
    }

    private static JsonNode solo(String texto, List<String> campos) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        JsonNode todo = Crudo.leer(texto);
        campos.stream().filter(todo::has).forEach(c -> json.set(c, todo.get(c)));
        return json;
    }

    private JsonNode recientes(Parametros p) {
        List<String> nombres =
                datasets.recentNames(p.natural("limit", MOST, MOST), p.natural("offset", 0, Integer.MAX_VALUE));
        ArrayNode lista = Json.MAPPER.createArrayNode();
        paquetes.paquetes(nombres).values().forEach(texto -> lista.add(Crudo.de(texto)));
        return lista;
    }

    private JsonNode completar(Parametros p) {
        String q = p.necesario("q");
        ArrayNode lista = Json.MAPPER.createArrayNode();
        for (DatasetKey hallado : indice.indice().complete(q, p.natural("limit", 10, MOST))) {
            boolean porNombre =
                    hallado.name().contains(q.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
            lista.addObject()
                    .put("name", hallado.name())
                    .put("title", hallado.title())
                    .put("match_field", porNombre ? "name" : "title")
                    .put("match_displayed", porNombre ? hallado.name() : hallado.title() + " (" + hallado.name() + ")");
        }
        return lista;
    }

    private JsonNode recurso(Parametros p) {
        return recurso(p.necesario("id")).orElseThrow(AccionFallida::noEsta);
    }

    private Optional<JsonNode> recurso(String id) {
        if (!UUID_FORM.matcher(id).matches()) {
            return Optional.empty();
        }
        List<String> nombres = datasets.byIds(Ids.candidates(UUID.fromString(id))).stream()
                .map(Dataset::name)
                .toList();
        for (String texto : paquetes.paquetes(nombres).values()) {
            for (JsonNode recurso : Crudo.leer(texto).path("resources")) {
                if (recurso.path("id").asText().equals(id.toLowerCase(java.util.Locale.ROOT))) {
                    return Optional.of(recurso);
                }
            }
        }
        return Optional.empty();
    }

    /** {@code query} is "field:term", or several of them; every term must stand in its field. */
    private JsonNode buscarRecursos(Parametros p) {
        List<String[]> terminos = new ArrayList<>();
        for (String termino : p.todos().getOrDefault("query", List.of())) {
            String[] partes = termino.split(":", 2);
            if (partes.length != 2) {
                throw AccionFallida.parametro("query", List.of("Must be <field>:<value> pair(s)"));
            }
            terminos.add(partes);
        }
        if (terminos.isEmpty()) {
            throw AccionFallida.parametro("query", List.of("Missing value"));
        }
        return BusquedaRecursos.hacer(
                terminos,
                p.texto("order_by").orElse(""),
                p.natural("offset", 0, Integer.MAX_VALUE),
                p.natural("limit", MOST, MOST),
                lote -> paquetes.paquetes(datasets.availableNames(BusquedaRecursos.LOTE, lote)).values().stream()
                        .map(Crudo::leer)
                        .toList());
    }
}
