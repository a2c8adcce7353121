package co.gov.ventanilla.opendata.change;

import co.gov.ventanilla.opendata.sql.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads the sequence of changes from any point on. */
@Dependent
public class ChangeFeed {

    private static final String ENTRY = "select numero, nombre, nombre || ' ' || instante::text from dataset_cambio ";

    private final Sql sql;

    @Inject
    public ChangeFeed(DataSource source) {
        this.sql = new Sql(source);
    }

    /**
     * A change.
     *
     * @param number 1 or more
     * @param dataset its name
     * @param mark tells this change from one of another register with the same number
     */
    public record Entry(long number, String dataset, String mark) {}

    /** The newest change; empty as long as there was none. */
    public Optional<Entry> newest() {
        return sql.first(ChangeFeed::entry, ENTRY + "order by numero desc limit 1");
    }

    /** The change with that number. */
    public Optional<Entry> at(long number) {
        return sql.first(ChangeFeed::entry, ENTRY + "where numero = ?", number);
    }

    /** Names of datasets that changed after one change and up to another, each once. */
    public List<String> changed(long after, long upTo) {
        return sql.list(
                row -> row.getString(1),
                "select distinct nombre from dataset_cambio where numero > ? and numero <= ?",
                after,
                upTo);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), row.getString(2), row.getString(3));
    }
}
