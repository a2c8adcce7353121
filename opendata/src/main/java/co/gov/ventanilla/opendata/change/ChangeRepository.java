package co.gov.ventanilla.opendata.change;

import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import co.gov.ventanilla.opendata.sql.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The sequence of changes, which only grows. */
@Dependent
public class ChangeRepository {
    private static final String CHANGE = "select numero, nombre, clase, instante from dataset_cambio ";

    private final Sql sql;

    @Inject
    public ChangeRepository(DataSource source) {
        sql = new Sql(source);
    }

    /**
     * An entry.
     *
     * @param number dense enough to follow: a later change has a larger one
     */
    public record Change(long number, String name, DatasetChanged.Kind kind, Instant when) {
        /** Tells this change from one of another register with the same number. */
        public String mark() {
            return name + " " + when;
        }
    }

    /**
     * What changed, the newest first.
     *
     * @param name of a dataset, or null for all
     */
    public List<Change> newest(@Nullable String name, int limit, int offset) {
        return sql.list(
                ChangeRepository::change,
                CHANGE + "where coalesce(? = nombre, true) order by numero desc limit ? offset ?",
                name,
                limit,
                offset);
    }

    /** The newest one; empty as long as there was none. */
    public Optional<Change> last() {
        return sql.first(ChangeRepository::change, CHANGE + "order by numero desc limit 1");
    }

    /** The one with that number. */
    public Optional<Change> at(long number) {
        return sql.first(ChangeRepository::change, CHANGE + "where numero = ?", number);
    }

    /** Names of datasets that changed after one change and up to another, each once. */
    public List<String> changed(long after, long upTo) {
        return sql.list(
                row -> row.getString(1),
                "select distinct nombre from dataset_cambio where numero > ? and numero <= ?",
                after,
                upTo);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong(1),
                row.getString(2),
                DatasetChanged.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getTimestamp(4).toInstant());
    }

    /** Adds one. One at a time until the end of its transaction, so that a follower passes none over. */
    public void add(DatasetChanged change, Instant now) {
        sql.list(row -> true, "select pg_advisory_xact_lock(hashtext('dataset_cambio'))");
        sql.run(
                "insert into dataset_cambio (nombre, clase, instante) values (?, ?, ?)",
                change.name(),
                change.kind().name().toLowerCase(Locale.ROOT),
                now);
    }
}
