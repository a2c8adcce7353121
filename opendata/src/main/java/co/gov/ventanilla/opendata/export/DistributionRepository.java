package co.gov.ventanilla.opendata.export;

import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.sql.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** The register of the files made of versions; that of a version goes when its content is destroyed. */
@Dependent
public class DistributionRepository {
    private static final String FILE =
            "select version_id, formato, sha256, bytes, bytes_gzip, sha256_gzip, creado from dataset_archivo ";

    private final Sql sql;

    @Inject
    public DistributionRepository(DataSource source) {
        sql = new Sql(source);
    }

    /** Files made of these versions, in no order. */
    public List<Distribution> of(Collection<Long> versionIds) {
        return sql.list(DistributionRepository::file, FILE + "where version_id = any(?)", (Object)
                versionIds.toArray(Long[]::new));
    }

    /** Files made of a version. */
    public List<Distribution> of(long versionId) {
        return sql.list(DistributionRepository::file, FILE + "where version_id = ?", versionId);
    }

    /** Keeps a file; one of the same format that was made before is forgotten. */
    public void insert(Distribution file) {
        sql.run(
                "insert into dataset_archivo (version_id, formato, sha256, bytes, bytes_gzip, sha256_gzip, creado) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (version_id, formato) do update set sha256 = excluded.sha256, bytes = excluded.bytes,"
                        + " bytes_gzip = excluded.bytes_gzip, sha256_gzip = excluded.sha256_gzip, creado = excluded.creado",
                file.versionId(),
                file.format().extension(),
                file.sha256(),
                file.bytes(),
                file.gzip() == null ? null : file.gzip().bytes(),
                file.gzip() == null ? null : file.gzip().sha256(),
                file.created());
    }

    private static Distribution file(ResultSet row) throws SQLException {
        String gzip = row.getString("sha256_gzip");
        return new Distribution(
                row.getLong("version_id"),
                Format.ofExtension(row.getString("formato")).orElseThrow(),
                row.getString("sha256"),
                row.getLong("bytes"),
                gzip == null ? null : new Distribution.Gzip(gzip, row.getLong("bytes_gzip")),
                row.getTimestamp("creado").toInstant());
    }
}
