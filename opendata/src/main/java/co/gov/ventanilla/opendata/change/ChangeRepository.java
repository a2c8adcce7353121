package co.gov.ventanilla.opendata.change;

import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import co.gov.ventanilla.opendata.sql.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The sequence of changes, which only grows. */
@Dependent
public class ChangeRepository {
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
    public record Change(long number, String name, DatasetChanged.Kind kind, Instant when) {}

    /**
     * What changed, the newest first.
     *
     * @param name of a dataset, or null for all
     */
    public List<Change> newest(@Nullable String name, int limit, int offset) {
        return sql.list(
                row -> new Change(
                        row.getLong(1),
                        row.getString(2),
                        DatasetChanged.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        row.getTimestamp(4).toInstant()),
                "select numero, nombre, clase, instante from dataset_cambio where coalesce(? = nombre, true)"
                        + " order by numero desc limit ? offset ?",
                name,
                limit,
                offset);
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
