package co.gov.ventanilla.opendata.query.ckan;

import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.query.BadQuery;
import co.gov.ventanilla.opendata.query.Cells;
import co.gov.ventanilla.opendata.query.Columns;
import co.gov.ventanilla.opendata.query.Fragment;
import co.gov.ventanilla.opendata.query.Reader;
import co.gov.ventanilla.opendata.store.RowStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The rows of a version as {@code datastore_search} answers them. */
@Dependent
public class DatastoreSearch {
    /** Most memory that the cells of an answer may take, in bytes. */
    static final long HEAVIEST = 96L << 20;

    private final Reader reader;

    @Inject
    public DatastoreSearch(DataSource source) {
        this(new Reader(source));
    }

    DatastoreSearch(Reader reader) {
        this.reader = reader;
    }

    /**
     * Searches. Unknown parameters are ignored, as CKAN does.
     *
     * @param resourceId as it was asked for
     * @param parameters an object: the body of a POST, or the query with texts, and lists of texts for what was sent several times
     * @return what stands in {@code result}
     * @throws BadQuery see {@link BadQuery#ckan()}
     * @throws co.gov.ventanilla.opendata.query.QueryTimeout after 5 seconds
     */
    public ObjectNode search(DatasetVersion version, String resourceId, JsonNode parameters, Links links) {
        SearchRequest request = new SearchRequest(new Columns(version.schema()), parameters);
        ObjectNode result = request.echo(resourceId);
        reader.read(session -> {
            result.set("records", records(version, request, session));
            result.set("fields", fields(request));
            result.set("_links", links.json(request.limit, request.offset));
            if (request.includeTotal) {
                result.put("total", total(version, request, session));
                result.put("total_was_estimated", false);
            }
            return result;
        });
        return result;
    }

    private static ArrayNode fields(SearchRequest request) {
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        request.outputs.forEach(o -> fields.add(o.json()));
        return fields;
    }

    private static JsonNode records(DatasetVersion version, SearchRequest request, Reader.Session session)
            throws SQLException {
        RecordsFormat.Gathering rows = request.format.gathering(
                request.outputs.stream().map(o -> o.column().name()).toList());
        if (request.limit > 0) {
            Cells cells = Cells.likeCkan();
            session.rows(statement(version, request), row -> {
                rows.add(read(row, request.outputs, cells));
                if (cells.weight() > HEAVIEST) {
                    throw Parameters.bad(
                            "limit",
                            "The answer is too large: ask for fewer rows or fields",
                            "pide demasiado a la vez: pida menos filas o menos columnas");
                }
                return true;
            });
        }
        return rows.records();
    }

    private static List<JsonNode> read(ResultSet row, List<Output> outputs, Cells cells) throws SQLException {
        List<JsonNode> read = new ArrayList<>(outputs.size());
        for (int i = 0; i < outputs.size(); i++) {
            read.add(cells.read(row, i + 1, outputs.get(i).column().type()));
        }
        return read;
    }

    /** Rows in the order of the file are reached by their number, however far behind they are. */
    private static Fragment statement(DatasetVersion version, SearchRequest request) {
        Fragment select = select(version, request);
        String order = " order by " + String.join(", ", request.order) + " limit ?";
        if (request.inFileOrder && !request.filtered()) {
            return select.then(" where _id > ?", request.offset).then(order, request.limit);
        }
        return select.then(" where ").then(request.where()).then(order + " offset ?", request.limit, request.offset);
    }

    private static Fragment select(DatasetVersion version, SearchRequest request) {
        String outputs = request.outputs.stream().map(o -> o.column().sql()).collect(Collectors.joining(", "));
        return Fragment.of(
                "select " + (request.distinct ? "distinct " : "") + outputs + " from " + RowStore.table(version.id()));
    }

    private static long total(DatasetVersion version, SearchRequest request, Reader.Session session)
            throws SQLException {
        if (!request.distinct && !request.filtered()) {
            return version.rows();
        }
        Fragment counted = request.distinct
                ? select(version, request)
                : Fragment.of("select 1 from " + RowStore.table(version.id()));
        return session.count(counted.then(" where ").then(request.where()));
    }
}
