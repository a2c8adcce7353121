package co.gov.ventanilla.portal.datos.ckan;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.change.ChangeRepository;
import co.gov.ventanilla.opendata.change.ChangeRepository.Change;
import co.gov.ventanilla.opendata.ckan.model.PackageJson;
import co.gov.ventanilla.portal.texto.Mensajes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The actions about the catalog itself: what it is, how it is used, what changed. */
@ApplicationScoped
public class AccionesSitio {
    private static final Mensajes MENSAJES = Mensajes.junto(AccionesSitio.class);
    /** The release whose answers ours are like. */
    private static final String COMO = "2.10.10";

    private static final int ACTIVIDADES = 31;
    private static final int MAS_ACTIVIDADES = 100;

    @Inject
    DatasetRepository datasets;

    @Inject
    ChangeRepository sequence;

    @Inject
    Paquetes paquetes;

    @Inject
    CatalogSettings settings;

    /** The actions by their names. */
    Map<String, Accion> acciones() {
        return Map.of(
                "status_show", p -> estado(),
                "site_read", p -> Json.MAPPER.getNodeFactory().booleanNode(true),
                "help_show", AccionesSitio::ayuda,
                "recently_changed_packages_activity_list", p -> actividad(p, null),
                "package_activity_list", this::deUno);
    }

    private JsonNode estado() {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("site_title", settings.publisher());
        json.put("site_description", MENSAJES.texto("sitio.descripcion"));
        json.put("site_url", settings.publicUrl());
        json.put("error_emails_to", "");
        json.put("locale_default", "es");
        List.of("activity", "datastore", "dcat").forEach(json.putArray("extensions")::add);
        json.put("ckan_version", COMO);
        return json;
    }

    private static JsonNode ayuda(Parametros p) {
        String nombre = p.necesario("name");
        if (!CkanServlet.NOMBRE.matcher(nombre).matches() || !MENSAJES.tiene("accion." + nombre)) {
            throw AccionFallida.noEsta();
        }
        return TextNode.valueOf(MENSAJES.texto("accion." + nombre));
    }

    private JsonNode deUno(Parametros p) {
        String id = p.necesario("id");
        Optional<Dataset> dataset = datasets.byName(id);
        if (dataset.isEmpty() && id.matches("[0-9a-f-]{36}")) {
            dataset = datasets.byId(UUID.fromString(id));
        }
        return actividad(p, dataset.orElseThrow(AccionFallida::noEsta).name());
    }

    private JsonNode actividad(Parametros p, String nombre) {
        List<Change> cambios = sequence.newest(
                nombre, p.natural("limit", ACTIVIDADES, MAS_ACTIVIDADES), p.natural("offset", 0, Integer.MAX_VALUE));
        List<String> nombres = cambios.stream().map(Change::name).distinct().toList();
        Map<String, Dataset> porNombre =
                datasets.byNames(nombres).stream().collect(Collectors.toMap(Dataset::name, d -> d));
        Map<String, String> vivos = paquetes.paquetes(nombres);
        ArrayNode lista = Json.MAPPER.createArrayNode();
        for (Change cambio : cambios) {
            lista.add(actividad(cambio, porNombre.get(cambio.name()), vivos.get(cambio.name())));
        }
        return lista;
    }

    private ObjectNode actividad(Change cambio, Dataset dataset, String paquete) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put(
                "id",
                UUID.nameUUIDFromBytes(("cambio/" + cambio.number()).getBytes(StandardCharsets.UTF_8))
                        .toString());
        json.put("timestamp", PackageJson.date(cambio.when()));
        json.put("user_id", settingsUser());
        json.put("object_id", dataset.id().toString());
        boolean nuevo =
                cambio.kind() == DatasetChanged.Kind.PUBLICADO && cambio.when().equals(dataset.published());
        json.put(
                "activity_type",
                cambio.kind() == DatasetChanged.Kind.RETIRADO
                        ? "deleted package"
                        : nuevo ? "new package" : "changed package");
        json.putObject("data")
                .put("actor", settings.publisher())
                .set("package", paquete == null ? corto(dataset) : Crudo.de(paquete));
        return json;
    }

    /** Whoever acts here is the entity. */
    private static String settingsUser() {
        return UUID.nameUUIDFromBytes("entidad".getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static ObjectNode corto(Dataset dataset) {
        return Json.MAPPER
                .createObjectNode()
                .put("id", dataset.id().toString())
                .put("name", dataset.name())
                .put("title", dataset.description().titulo())
                .put("state", "deleted");
    }
}
