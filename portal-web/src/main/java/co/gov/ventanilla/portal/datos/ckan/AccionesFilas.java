package co.gov.ventanilla.portal.datos.ckan;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.ckan.model.Ids;
import co.gov.ventanilla.opendata.query.BadQuery;
import co.gov.ventanilla.opendata.query.QueryTimeout;
import co.gov.ventanilla.opendata.query.ckan.DatastoreSearch;
import co.gov.ventanilla.opendata.query.ckan.Links;
import co.gov.ventanilla.opendata.store.RowStore;
import co.gov.ventanilla.opendata.table.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The actions of CKAN's DataStore: the rows of a resource are those of the newest version of its dataset. SQL is not among them. */
@ApplicationScoped
public class AccionesFilas {
    @Inject
    DatasetRepository datasets;

    @Inject
    DatastoreSearch filas;

    @Inject
    RowStore tablas;

    /** The actions by their names. */
    Map<String, Accion> acciones() {
        return Map.of("datastore_search", this::buscar, "datastore_info", this::columnas);
    }

    private JsonNode buscar(Parametros p) {
        String id = p.necesario("resource_id");
        DatasetVersion version = version(id).orElseThrow(() -> noHay(id));
        Map<String, List<String>> consulta = p.deConsulta() ? p.todos() : Map.of();
        try {
            return filas.search(version, id, p.json(), new Links("/api/3/action/datastore_search", consulta));
        } catch (BadQuery e) {
            throw AccionFallida.validacion(e.ckan());
        } catch (QueryTimeout e) {
            throw AccionFallida.validacion(e.ckan());
        }
    }

    private JsonNode columnas(Parametros p) {
        String id = p.texto("id").orElseGet(() -> p.necesario("resource_id"));
        DatasetVersion version = version(id).orElseThrow(() -> noHay(id));
        ObjectNode json = Json.MAPPER.createObjectNode();
        ObjectNode meta = json.putObject("meta");
        meta.put("id", id).put("count", version.rows()).put("table_type", "BASE TABLE");
        RowStore.Size medida = tablas.size(version.id());
        meta.put("size", medida.rows()).put("db_size", medida.database()).put("idx_size", medida.indexes());
        meta.putArray("aliases");
        ArrayNode campos = json.putArray("fields");
        for (Field campo : version.schema().fields()) {
            ObjectNode uno = campos.addObject()
                    .put("id", campo.name())
                    .put("type", campo.type().ckan());
            uno.putObject("info").put("label", campo.title()).put("notes", campo.description());
            uno.putObject("schema")
                    .put("native_type", campo.type().sql())
                    .put("notnull", false)
                    .putNull("index_name")
                    .put("is_index", false)
                    .put("uniquekey", version.schema().primaryKey().equals(List.of(campo.name())));
        }
        return json;
    }

    private static AccionFallida noHay(String id) {
        return AccionFallida.de(404, "Not Found Error", "Not found: Resource \"" + mostrable(id) + "\" was not found.");
    }

    private static String mostrable(String id) {
        return id.matches("[\\w.-]{1,80}") ? id : "?";
    }

    /** By the id of any of its resources, or by the name of the dataset. */
    private Optional<DatasetVersion> version(String id) {
        Optional<Dataset> dataset = id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? datasets.byIds(Ids.candidates(UUID.fromString(id))).stream().findFirst()
                : datasets.byName(id);
        return dataset.filter(Dataset::available).flatMap(d -> datasets.current(d.id()));
    }
}
