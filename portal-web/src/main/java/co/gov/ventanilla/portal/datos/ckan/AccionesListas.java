package co.gov.ventanilla.portal.datos.ckan;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.catalog.Licence;
import co.gov.ventanilla.opendata.catalog.Theme;
import co.gov.ventanilla.opendata.ckan.model.Ids;
import co.gov.ventanilla.opendata.ckan.model.PackageJson;
import co.gov.ventanilla.portal.datos.indice.IndiceConjuntos;
import co.gov.ventanilla.search.ckan.CkanReader;
import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetKey;
import co.gov.ventanilla.search.dataset.FacetCount;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actions about what datasets are sorted by: keywords, formats, units, themes, licences. Lists hold what some dataset has. */
@ApplicationScoped
public class AccionesListas {
    private static final int NOMBRES = 1_000;
    private static final int CON_TODO = 25;

    @Inject
    IndiceConjuntos indice;

    @Inject
    Paquetes paquetes;

    @Inject
    CatalogSettings settings;

    private CkanReader lector;

    @PostConstruct
    void start() {
        lector = new CkanReader(indice.sinonimos());
    }

    /** The actions by their names. */
    Map<String, Accion> acciones() {
        return Map.of(
                "tag_list", this::palabras,
                "tag_show", this::palabra,
                "tag_search", this::buscarPalabras,
                "format_autocomplete", this::formatos,
                "organization_list", p -> lista(p, unidades()),
                "organization_show", p -> uno(p, unidades()),
                "group_list", p -> lista(p, temas()),
                "group_show", p -> uno(p, temas()),
                "license_list", p -> licencias(),
                "vocabulary_list", p -> Json.MAPPER.createArrayNode());
    }

    private List<FacetCount> valores(DatasetField campo, String texto) {
        return indice.indice().values(campo, texto, -1).stream()
                .sorted(Comparator.comparing(FacetCount::value))
                .toList();
    }

    private JsonNode palabras(Parametros p) {
        boolean todo = p.si("all_fields", false);
        ArrayNode lista = Json.MAPPER.createArrayNode();
        if (p.texto("vocabulary_id").isPresent()) {
            throw AccionFallida.noEsta();
        }
        for (FacetCount valor : valores(DatasetField.TAGS, p.texto("query").orElse(""))) {
            if (todo) {
                lista.add(palabra(valor.value(), true));
            } else {
                lista.add(valor.value());
            }
        }
        return lista;
    }

    private JsonNode palabra(Parametros p) {
        String id = p.necesario("id");
        return valores(DatasetField.TAGS, "").stream()
                .map(FacetCount::value)
                .filter(v -> v.equals(id) || Ids.tag(v).equals(id))
                .map(v -> palabra(v, true))
                .findFirst()
                .orElseThrow(AccionFallida::noEsta);
    }

    private JsonNode buscarPalabras(Parametros p) {
        List<FacetCount> hallados = valores(DatasetField.TAGS, p.texto("query").orElse(""));
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("count", hallados.size());
        ArrayNode lista = json.putArray("results");
        hallados.stream()
                .skip(p.natural("offset", 0, Integer.MAX_VALUE))
                .limit(p.natural("limit", Integer.MAX_VALUE, Integer.MAX_VALUE))
                .forEach(v -> lista.add(palabra(v.value(), false)));
        return json;
    }

    private static ObjectNode palabra(String nombre, boolean conTitulo) {
        ObjectNode json = PackageJson.tag(nombre);
        json.remove("state");
        if (!conTitulo) {
            json.remove("display_name");
        }
        return json;
    }

    private JsonNode formatos(Parametros p) {
        ArrayNode lista = Json.MAPPER.createArrayNode();
        valores(DatasetField.RES_FORMAT, p.texto("q").orElse("")).stream()
                .map(v -> v.value().toLowerCase(Locale.ROOT))
                .limit(p.natural("limit", 5, NOMBRES))
                .forEach(lista::add);
        return lista;
    }

    /** Units or themes by their names, with how many datasets they have. */
    private Map<String, ObjectNode> unidades() {
        return porNombre(DatasetField.ORGANIZATION, v -> paquetes.json().organization(v.value(), v.count()));
    }

    private Map<String, ObjectNode> temas() {
        Map<String, Theme> porSlug =
                Stream.of(Theme.values()).collect(Collectors.toMap(Theme::slug, Function.identity()));
        return porNombre(DatasetField.GROUPS, v -> paquetes.json().group(porSlug.get(v.value()), v.count()));
    }

    private Map<String, ObjectNode> porNombre(DatasetField campo, Function<FacetCount, ObjectNode> json) {
        return valores(campo, "").stream()
                .collect(Collectors.toMap(FacetCount::value, json, (a, b) -> a, java.util.TreeMap::new));
    }

    private static JsonNode lista(Parametros p, Map<String, ObjectNode> todos) {
        boolean conTodo = p.si("all_fields", false);
        List<ObjectNode> elegidos = new ArrayList<>(todos.values());
        elegidos.sort(orden(p.texto("sort").orElse("title asc")));
        ArrayNode lista = Json.MAPPER.createArrayNode();
        int maximo = conTodo ? CON_TODO : NOMBRES;
        elegidos.stream()
                .skip(p.natural("offset", 0, Integer.MAX_VALUE))
                .limit(p.natural("limit", maximo, maximo))
                .forEach(u -> lista.add(conTodo ? u : u.get("name")));
        return lista;
    }

    private static Comparator<ObjectNode> orden(String sort) {
        String[] partes = sort.strip().split("\\s+", 2);
        boolean porCuenta = partes[0].equals("package_count") || partes[0].equals("packages");
        if (!porCuenta && !partes[0].equals("name") && !partes[0].equals("title")) {
            throw AccionFallida.parametro("sort", List.of("Cannot sort by field `" + partes[0] + "`"));
        }
        Comparator<ObjectNode> orden = porCuenta
                ? Comparator.comparingLong(u -> u.path("package_count").asLong())
                : Comparator.comparing(u -> u.path(partes[0]).asText());
        return partes.length > 1 && partes[1].equalsIgnoreCase("desc") ? orden.reversed() : orden;
    }

    private JsonNode uno(Parametros p, Map<String, ObjectNode> todos) {
        String id = p.necesario("id");
        ObjectNode json = todos.values().stream()
                .filter(u -> u.path("name").asText().equals(id)
                        || u.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(AccionFallida::noEsta);
        for (String vacia : List.of("users", "extras", "tags", "groups")) {
            json.putArray(vacia);
        }
        if (p.si("include_datasets", false)) {
            json.set("packages", Json.MAPPER.createArrayNode().addAll(paquetesDe(json)));
        }
        return json;
    }

    /** The first thousand datasets of a unit or a theme. */
    private List<JsonNode> paquetesDe(ObjectNode grupo) {
        String campo = grupo.path("is_organization").asBoolean() ? "organization" : "groups";
        Map<String, List<String>> pregunta = Map.of(
                "fq", List.of(campo + ":\"" + grupo.path("name").asText() + "\""),
                "rows", List.of("1000"),
                "sort", List.of("name asc"));
        List<String> nombres = indice.indice().search(lector.read(pregunta).query()).hits().stream()
                .map(DatasetKey::name)
                .toList();
        return paquetes.paquetes(nombres).values().stream().map(Crudo::de).toList();
    }

    private static JsonNode licencias() {
        ArrayNode lista = Json.MAPPER.createArrayNode();
        for (Licence licencia : Licence.values()) {
            String abierta = licencia.open() ? "True" : "False";
            lista.addObject()
                    .put("domain_content", abierta)
                    .put("id", licencia.id())
                    .put("domain_data", abierta)
                    .put("domain_software", "False")
                    .put("family", "")
                    .put("is_generic", licencia.open() ? "False" : "True")
                    .put("od_conformance", licencia.open() ? "approved" : "not reviewed")
                    .put("osd_conformance", "not reviewed")
                    .put("maintainer", "")
                    .put("status", "active")
                    .put("url", licencia.url() == null ? "" : licencia.url())
                    .put("title", licencia.title());
        }
        return lista;
    }
}
