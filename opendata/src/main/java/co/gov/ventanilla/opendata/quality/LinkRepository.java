package co.gov.ventanilla.opendata.quality;

import co.gov.ventanilla.opendata.sql.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The last report of each dataset. */
@Dependent
public class LinkRepository {
    private final Sql sql;

    @Inject
    public LinkRepository(DataSource source) {
        sql = new Sql(source);
    }

    /** The last report; empty while its addresses were not asked. */
    public Optional<LinkReport> of(UUID datasetId) {
        return sql.first(
                row -> new LinkReport(row.getTimestamp(1).toInstant(), Arrays.asList((String[])
                        row.getArray(2).getArray())),
                "select revisado, no_responden from dataset_enlaces where dataset_id = ?",
                datasetId);
    }

    /** Keeps a report in the place of the last one. */
    public void keep(UUID datasetId, LinkReport report) {
        sql.run(
                "insert into dataset_enlaces (dataset_id, revisado, no_responden) values (?, ?, ?) on conflict (dataset_id)"
                        + " do update set revisado = excluded.revisado, no_responden = excluded.no_responden",
                datasetId,
                report.checked(),
                report.dead().toArray(String[]::new));
    }
}
