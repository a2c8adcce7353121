package co.gov.ventanilla.opendata.query.filas;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.query.Cells;
import co.gov.ventanilla.opendata.query.Column;
import co.gov.ventanilla.opendata.query.Fragment;
import co.gov.ventanilla.opendata.query.Reader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a version, filtered, ordered, grouped and in pages. Parameters besides columns and their comparisons:
 *
 * <ul>
 *   <li>{@code columnas=a,b} (or {@code select}); {@code q=} words that each row must hold; {@code cerca=lat,lon,metros} adds {@code distancia_m}, nearest first
 *   <li>{@code agrupar=a,b} (or {@code group}) with {@code cuenta}, {@code cuenta=a}, {@code suma=a}, {@code promedio=a}, {@code minimo=a}, {@code maximo=a}; the answer
 *       has {@code cuenta}, {@code suma_a} ... Without {@code agrupar} all rows are one group
 *   <li>{@code orden=a,-b}, empty cells last both ways, texts as a Spanish dictionary has them; {@code limite} 1 to 10,000, 100 where it is missing; {@code cursor} and {@code version} as in {@code siguiente}
 * </ul>
 *
 * A column that is called like one of these is compared as {@code limite.eq=5}. Names and values with commas stand in double quotes.
 */
@Dependent
public class RowQuery {
    /** Memory after which a page ends early, in bytes. */
    static final long HEAVY = 48L << 20;

    private final Reader reader;
    private final ZoneId zone;

    @Inject
    public RowQuery(DataSource source, CatalogSettings settings) {
        this(new Reader(source), settings.zone());
    }

    RowQuery(Reader reader, ZoneId zone) {
        this.reader = reader;
        this.zone = zone;
    }

    /**
     * Answers one page.
     *
     * @param version the one that {@code version} names, else the newest
     * @param parameters decoded, in their order
     * @param path of the request, for {@link RowPage#siguiente()}
     * @throws co.gov.ventanilla.opendata.query.BadQuery when it cannot be asked so
     * @throws co.gov.ventanilla.opendata.query.QueryTimeout after 5 seconds
     */
    public RowPage page(DatasetVersion version, Map<String, List<String>> parameters, String path) {
        RowRequest request = new RowRequest(version.id(), version.schema(), parameters, zone);
        String question = Cursor.question(version.id(), parameters);
        Cursor from = request.text(RowRequest.CURSOR)
                .map(c -> Cursor.decode(c, question))
                .orElse(null);
        return reader.read(session -> {
            Page page = new Page(request, zone);
            String collation = request.ordersTexts() ? session.spanishCollation() : "";
            session.rows(
                    request.grouped ? groups(request, from, collation) : rows(request, from, collation), page::take);
            Long total = total(version, request, session, from, page);
            long position = request.grouped ? (from == null ? 0 : from.position()) + page.rows.size() : page.last;
            String next = page.more
                    ? link(path, parameters, version.number(), new Cursor(position, total).encode(question))
                    : null;
            return new RowPage(
                    total,
                    page.rows,
                    next,
                    request.outputs.stream().map(RowPage.PageColumn::of).toList());
        });
    }

    /** The rows that are handed out, and whether there is one more. */
    private static final class Page {
        private final RowRequest request;
        private final Cells cells;
        private final List<ObjectNode> rows = new ArrayList<>();
        private long last;
        private boolean more;

        Page(RowRequest request, ZoneId zone) {
            this.request = request;
            this.cells = Cells.at(zone);
        }

        boolean take(ResultSet row) throws SQLException {
            more = rows.size() == request.limit || cells.weight() > HEAVY;
            if (!more) {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                for (int i = 0; i < request.outputs.size(); i++) {
                    Column column = request.outputs.get(i);
                    object.set(column.name(), cells.read(row, i + 1, column.type()));
                }
                rows.add(object);
                last = row.getLong(request.outputs.size() + 1);
            }
            return !more;
        }
    }

    private static @Nullable Long total(
            DatasetVersion version, RowRequest request, Reader.Session session, @Nullable Cursor from, Page page)
            throws SQLException {
        if (!request.grouped && !request.filtered()) {
            return version.rows();
        }
        if (from != null) {
            return from.total();
        }
        if (!page.more) {
            return (long) page.rows.size();
        }
        Fragment counted = request.grouped
                ? grouping(request)
                : Fragment.of("select 1 from ")
                        .then(request.relation)
                        .then(" r where ")
                        .then(request.where());
        return session.countInTime(counted).orElse(null);
    }

    /** Rows after the last one of the page before: that row is found by its number, and the others are compared with it in the order of the question. */
    private static Fragment rows(RowRequest request, @Nullable Cursor from, String collation) {
        List<RowRequest.Ordering> order = request.order;
        String outputs = request.outputs.stream().map(c -> c.sql() + ", ").collect(Collectors.joining());
        Fragment query = Fragment.of("select " + outputs + "_id from ")
                .then(request.relation)
                .then(" r");
        Fragment where = request.where();
        if (from != null && order.size() == 1 && order.get(0).column().equals(Column.ROW)) {
            where = where.then(order.get(0).descending() ? " and _id < ?" : " and _id > ?", from.position());
        } else if (from != null) {
            query = query.then(", (select " + keys(order) + " from ")
                    .then(request.relation)
                    .then(" k where _id = ?) k", from.position());
            where = where.then(" and (" + After.sql(order, collation) + ")");
        }
        return query.then(" where ")
                .then(where)
                .then(" order by "
                        + order.stream()
                                .map(o -> o.sql(o.column().sql(), collation))
                                .collect(Collectors.joining(", ")))
                .then(" limit ?", request.limit + 1);
    }

    private static String keys(List<RowRequest.Ordering> order) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            keys.add(order.get(i).column().sql() + " as " + After.key(i));
        }
        return String.join(", ", keys);
    }

    private static Fragment grouping(RowRequest request) {
        List<String> selected = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < request.outputs.size(); i++) {
            selected.add(request.outputs.get(i).sql() + " as g" + i);
            if (i < request.groupedBy) {
                places.add(Integer.toString(i + 1));
            }
        }
        return Fragment.of("select " + String.join(", ", selected) + " from ")
                .then(request.relation)
                .then(" r where ")
                .then(request.where())
                .then(places.isEmpty() ? "" : " group by " + String.join(", ", places));
    }

    /** Groups are computed anew for each page, always the same ones: a version never changes. */
    private static Fragment groups(RowRequest request, @Nullable Cursor from, String collation) {
        List<String> order = request.order.stream()
                .map(o -> o.sql("g" + request.outputs.indexOf(o.column()), collation))
                .toList();
        return Fragment.of("select *, 0 from (")
                .then(grouping(request))
                .then(
                        ") g" + (order.isEmpty() ? "" : " order by " + String.join(", ", order)) + " limit ? offset ?",
                        request.limit + 1,
                        from == null ? 0L : from.position());
    }

    private static String link(String path, Map<String, List<String>> parameters, int version, String cursor) {
        StringBuilder link = new StringBuilder(path).append('?');
        parameters.forEach((name, values) -> {
            if (!name.equals(RowRequest.CURSOR) && !name.equals(RowRequest.VERSION)) {
                values.forEach(v -> link.append(encoded(name))
                        .append('=')
                        .append(encoded(v))
                        .append('&'));
            }
        });
        return link.append("version=")
                .append(version)
                .append("&cursor=")
                .append(cursor)
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
