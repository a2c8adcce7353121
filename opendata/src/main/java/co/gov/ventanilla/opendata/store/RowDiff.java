package co.gov.ventanilla.opendata.store;

import co.gov.ventanilla.opendata.catalog.ChangeSummary;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.sql.Sql;
import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.TableSchema;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions, found by the database: rows joined by their key; without a key, or when the key is another one, rows as a multiset over the
 * columns both have. Values are compared as values: 1.0 and 1.00 are equal.
 */
@Dependent
public class RowDiff {
    private final Sql sql;

    @Inject
    public RowDiff(DataSource source) {
        sql = new Sql(source);
    }

    /** How a row differs. */
    public enum Kind {
        /** Only in the newer version. */
        AGREGADA,
        /** Only in the older one. */
        RETIRADA,
        /** In both, by its key, with other values. */
        CAMBIADA
    }

    /**
     * A row that differs.
     *
     * @param before values by column, as text; null for a new row
     * @param after the same in the newer version; null for a row that is gone
     */
    public record RowChange(
            Kind kind,
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {}

    /** Counts what changed. */
    public ChangeSummary summary(DatasetVersion from, DatasetVersion to) {
        Pair pair = new Pair(from, to);
        long[] counts = pair.keys().isEmpty() ? countWhole(pair) : countByKey(pair);
        return new ChangeSummary(
                from.number(),
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                missingIn(pair.older(), pair.newer()),
                missingIn(pair.newer(), pair.older()),
                pair.retyped(),
                !pair.keys().isEmpty());
    }

    /**
     * Rows that differ: new ones, then gone ones, then changed ones.
     *
     * @param offset how many to leave out
     * @param limit how many at most
     */
    public List<RowChange> rows(DatasetVersion from, DatasetVersion to, long offset, int limit) {
        Pair pair = new Pair(from, to);
        List<RowChange> changes = new ArrayList<>();
        for (String select : pair.keys().isEmpty() ? pair.wholeSelects() : pair.keyedSelects()) {
            long skip = Math.max(0, offset - pair.seen);
            int room = limit - changes.size();
            long there = room > 0 ? append(pair, select, skip, room, changes) : 0;
            pair.seen += there == room ? skip + there : count(select);
        }
        return changes;
    }

    private long append(Pair pair, String select, long skip, int room, List<RowChange> changes) {
        List<RowChange> found = sql.list(pair::change, select + " limit ? offset ?", room, skip);
        changes.addAll(found);
        return found.size();
    }

    private long count(String select) {
        return sql.first(row -> row.getLong(1), "select count(*) from (" + select + ") t")
                .orElse(0L);
    }

    private long[] countWhole(Pair pair) {
        List<String> selects = pair.wholeSelects();
        return new long[] {count(selects.get(0)), count(selects.get(1)), 0, 0};
    }

    private long[] countByKey(Pair pair) {
        String cells = pair.common().stream()
                .map(n -> "(" + pair.differs(n) + ")::int")
                .collect(Collectors.joining(" + "));
        return sql.first(
                        row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)},
                        "select count(*) filter (where a._id is null), count(*) filter (where b._id is null),"
                                + " count(*) filter (where a._id is not null and b._id is not null and ("
                                + pair.anyDiffers() + ")),"
                                + " coalesce(sum(" + cells
                                + ") filter (where a._id is not null and b._id is not null), 0) from "
                                + pair.join())
                .orElseThrow();
    }

    private static List<String> missingIn(TableSchema there, TableSchema names) {
        return names.names().stream().filter(n -> there.indexOf(n) < 0).toList();
    }

    /** Two versions and how their rows meet. */
    private static final class Pair {
        private final DatasetVersion from;
        private final DatasetVersion to;
        private final TableSchema older;
        private final TableSchema newer;
        private long seen;

        Pair(DatasetVersion from, DatasetVersion to) {
            this.from = from;
            this.to = to;
            older = from.schema();
            newer = to.schema();
        }

        TableSchema older() {
            return older;
        }

        TableSchema newer() {
            return newer;
        }

        /** Columns of the key, when both versions have the same one. */
        List<String> keys() {
            boolean same = older.primaryKey().equals(newer.primaryKey())
                    && newer.primaryKey().stream().noneMatch(k -> retyped().contains(k));
            return same ? newer.primaryKey() : List.of();
        }

        /** Columns that both have with the same type. */
        List<String> common() {
            return newer.names().stream()
                    .filter(n -> older.indexOf(n) >= 0 && !retyped().contains(n))
                    .toList();
        }

        List<String> retyped() {
            return newer.fields().stream()
                    .filter(f -> older.indexOf(f.name()) >= 0
                            && older.fields().get(older.indexOf(f.name())).type() != f.type())
                    .map(Field::name)
                    .toList();
        }

        String join() {
            return RowStore.table(from.id()) + " a full join " + RowStore.table(to.id()) + " b on "
                    + keys().stream().map(k -> a(k) + " = " + b(k)).collect(Collectors.joining(" and "));
        }

        String differs(String name) {
            return a(name) + " is distinct from " + b(name);
        }

        String anyDiffers() {
            return common().stream().map(this::differs).collect(Collectors.joining(" or "));
        }

        List<String> keyedSelects() {
            String all = "select a._id ida, b._id idb" + columns("a.", older, "a") + columns("b.", newer, "b")
                    + " from " + join();
            return List.of(
                    all + " where a._id is null order by b._id",
                    all + " where b._id is null order by a._id",
                    all + " where a._id is not null and b._id is not null and (" + anyDiffers() + ") order by b._id");
        }

        /** Equal rows are numbered, so that three equal rows against two make one difference; as records nulls are equal. */
        List<String> wholeSelects() {
            String join = " from " + numbered(from, older) + " a full join " + numbered(to, newer)
                    + " b on a.r = b.r and a.n = b.n";
            String all = "select a._id ida, b._id idb" + columns("a.", older, "a") + columns("b.", newer, "b") + join;
            return List.of(all + " where a._id is null order by b._id", all + " where b._id is null order by a._id");
        }

        private String numbered(DatasetVersion version, TableSchema schema) {
            String row = common().stream()
                    .map(n -> RowStore.column(schema.indexOf(n)))
                    .collect(Collectors.joining(", "));
            return "(select *, row(" + row + ") r, row_number() over (partition by " + row + " order by _id) n from "
                    + RowStore.table(version.id()) + ")";
        }

        private static String columns(String alias, TableSchema schema, String prefix) {
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < schema.fields().size(); i++) {
                list.append(", ")
                        .append(alias)
                        .append(RowStore.column(i))
                        .append("::text ")
                        .append(prefix)
                        .append(i);
            }
            return list.toString();
        }

        private String a(String name) {
            return "a." + RowStore.column(older.indexOf(name));
        }

        private String b(String name) {
            return "b." + RowStore.column(newer.indexOf(name));
        }

        RowChange change(ResultSet row) throws SQLException {
            row.getLong("ida");
            boolean isNew = row.wasNull();
            row.getLong("idb");
            boolean isGone = row.wasNull();
            Kind kind = isNew ? Kind.AGREGADA : isGone ? Kind.RETIRADA : Kind.CAMBIADA;
            return new RowChange(kind, isNew ? null : values(row, older, "a"), isGone ? null : values(row, newer, "b"));
        }

        private static Map<String, @Nullable String> values(ResultSet row, TableSchema schema, String prefix)
                throws SQLException {
            Map<String, @Nullable String> values = new LinkedHashMap<>();
            for (int i = 0; i < schema.fields().size(); i++) {
                values.put(schema.names().get(i), row.getString(prefix + i));
            }
            return values;
        }
    }
}
