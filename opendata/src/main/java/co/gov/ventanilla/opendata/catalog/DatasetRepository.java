package co.gov.ventanilla.opendata.catalog;

import co.gov.ventanilla.opendata.pii.Finding;
import co.gov.ventanilla.opendata.sql.Sql;
import co.gov.ventanilla.opendata.table.ColumnProfile;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The register of datasets and their versions. */
@Dependent
public class DatasetRepository {
    private static final String DATASET =
            "select id, nombre, publicado, modificado, descripcion, retirado, motivo from dataset ";
    private static final String VERSION =
            "select id, dataset_id, numero, publicada, descripcion, columnas, recibido, sha256, bytes, filas,"
                    + " notas, perfil, hallazgos, excepcion, diferencia, retirada, motivo from dataset_version ";
    private static final String NEWEST = "retirada is null and numero = (select max(numero) from dataset_version n"
            + " where n.dataset_id = dataset_version.dataset_id and n.retirada is null)";

    private final Sql sql;

    @Inject
    public DatasetRepository(DataSource source) {
        sql = new Sql(source);
    }

    /** The dataset of a name, withdrawn or not. */
    public Optional<Dataset> byName(String name) {
        return sql.first(DatasetRepository::dataset, DATASET + "where nombre = ?", name);
    }

    /** The dataset of an id, withdrawn or not. */
    public Optional<Dataset> byId(UUID id) {
        return sql.first(DatasetRepository::dataset, DATASET + "where id = ?", id);
    }

    /** Datasets of these ids, withdrawn ones too, in no order. */
    public List<Dataset> byIds(Collection<UUID> ids) {
        return sql.list(DatasetRepository::dataset, DATASET + "where id = any(?)", (Object) ids.toArray(UUID[]::new));
    }

    /** Datasets of these names, withdrawn ones too, in no order. */
    public List<Dataset> byNames(Collection<String> names) {
        return sql.list(
                DatasetRepository::dataset, DATASET + "where nombre = any(?)", (Object) names.toArray(String[]::new));
    }

    /** The newest versions of these datasets that were not withdrawn, in no order. */
    public List<DatasetVersion> currentOf(Collection<UUID> datasetIds) {
        return sql.list(DatasetRepository::version, VERSION + "where dataset_id = any(?) and " + NEWEST, (Object)
                datasetIds.toArray(UUID[]::new));
    }

    /** Ids of all that people can get. */
    public List<UUID> availableIds() {
        return sql.list(
                row -> row.getObject(1, UUID.class), "select id from dataset where retirado is null order by nombre");
    }

    /** Names of what people can get, in their order. */
    public List<String> availableNames(int limit, int offset) {
        return names("nombre", limit, offset);
    }

    /** Names of what people can get, those changed last first. */
    public List<String> recentNames(int limit, int offset) {
        return names("modificado desc, nombre", limit, offset);
    }

    private List<String> names(String order, int limit, int offset) {
        return sql.list(
                row -> row.getString(1),
                "select nombre from dataset where retirado is null order by " + order + " limit ? offset ?",
                limit,
                offset);
    }

    /** When the catalog began: its first publication, or the epoch while there is none. */
    public Instant firstPublished() {
        return moment("min(publicado)");
    }

    /** Last change of any dataset, a withdrawal too; the epoch while there is none. */
    public Instant lastModified() {
        return moment("max(modificado)");
    }

    private Instant moment(String expression) {
        return sql.first(row -> row.getTimestamp(1), "select " + expression + " from dataset having count(*) > 0")
                .map(java.sql.Timestamp::toInstant)
                .orElse(Instant.EPOCH);
    }

    /** All, withdrawn ones too, by name. */
    public List<Dataset> all() {
        return sql.list(DatasetRepository::dataset, DATASET + "order by nombre");
    }

    /** All that people can get, by name. */
    public List<Dataset> available() {
        return sql.list(DatasetRepository::dataset, DATASET + "where retirado is null order by nombre");
    }

    /** Locks a name until the end of the transaction, so that two publications of it follow each other. */
    public void lock(String name) {
        sql.list(row -> true, "select pg_advisory_xact_lock(hashtextextended(?, 0))", "dataset " + name);
    }

    /** Its versions, the newest first, withdrawn ones too. */
    public List<DatasetVersion> versions(UUID datasetId) {
        return sql.list(DatasetRepository::version, VERSION + "where dataset_id = ? order by numero desc", datasetId);
    }

    /** One version. */
    public Optional<DatasetVersion> version(UUID datasetId, int number) {
        return sql.first(
                DatasetRepository::version, VERSION + "where dataset_id = ? and numero = ?", datasetId, number);
    }

    /** The newest version that was not withdrawn. */
    public Optional<DatasetVersion> current(UUID datasetId) {
        return sql.first(DatasetRepository::version, VERSION + "where dataset_id = ? and " + NEWEST, datasetId);
    }

    /** Versions whose data are here and whose table of rows is not. */
    public List<DatasetVersion> withoutRows() {
        return sql.list(
                DatasetRepository::version,
                VERSION + "where retirada is null and to_regclass('filas.v' || id) is null order by id");
    }

    /** Puts a new dataset into the register. */
    public Dataset insert(Description description, Instant now) {
        UUID id = UUID.randomUUID();
        sql.run(
                "insert into dataset (id, nombre, publicado, modificado, descripcion) values (?, ?, ?, ?, cast(? as jsonb))",
                id,
                description.nombre(),
                now,
                now,
                Json.write(description));
        return new Dataset(id, description.nombre(), now, now, description, null, null);
    }

    /** Keeps what is now said of a dataset; a withdrawn one is back. */
    public void describe(UUID id, Description description, Instant now) {
        sql.run(
                "update dataset set descripcion = cast(? as jsonb), modificado = ?, retirado = null, motivo = null where id = ?",
                Json.write(description),
                now,
                id);
    }

    /** An id for a version that is being made; its table of rows is named after it. */
    public long reserve() {
        return sql.first(row -> row.getLong(1), "select nextval(pg_get_serial_sequence('dataset_version', 'id'))")
                .orElseThrow();
    }

    /** Keeps a new version. */
    public void insert(DatasetVersion version) {
        sql.run(
                "insert into dataset_version (id, dataset_id, numero, publicada, descripcion, columnas, recibido, sha256, bytes, filas,"
                        + " notas, perfil, hallazgos, excepcion) values (?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?,"
                        + " cast(? as jsonb), cast(? as jsonb), cast(? as jsonb), ?)",
                version.id(),
                version.datasetId(),
                version.number(),
                version.published(),
                Json.write(version.description()),
                Json.write(version.columns()),
                version.received(),
                version.sha256(),
                version.bytes(),
                version.rows(),
                Json.write(version.notes()),
                Json.write(version.profiles()),
                Json.write(version.findings()),
                version.exception());
    }

    /** Number that the next version of a dataset gets; numbers of withdrawn versions are not given again. */
    public int nextNumber(UUID datasetId) {
        return sql.first(
                        row -> row.getInt(1),
                        "select coalesce(max(numero), 0) + 1 from dataset_version where dataset_id = ?",
                        datasetId)
                .orElseThrow();
    }

    /** Keeps what changed against the version before; null when there is none any more. */
    public void change(long versionId, @Nullable ChangeSummary change) {
        sql.run(
                "update dataset_version set diferencia = cast(? as jsonb) where id = ?",
                change == null ? null : Json.write(change),
                versionId);
    }

    /** Marks a version as withdrawn and forgets all that was said about its content. */
    public void withdraw(long versionId, Instant now, String reason) {
        sql.run(
                "update dataset_version set retirada = ?, motivo = ?, perfil = '[]', hallazgos = '[]', notas = '[]', diferencia = null"
                        + " where id = ?",
                now,
                reason,
                versionId);
        sql.run("delete from dataset_archivo where version_id = ?", versionId);
    }

    /** Marks a dataset as withdrawn. */
    public void withdraw(UUID id, Instant now, @Nullable String reason) {
        sql.run("update dataset set retirado = ?, motivo = ?, modificado = ? where id = ?", now, reason, now, id);
    }

    /** Digests of all CSV files that a version still stands on. */
    public List<String> contentsInUse() {
        return sql.list(row -> row.getString(1), "select distinct sha256 from dataset_version where retirada is null");
    }

    private static Dataset dataset(ResultSet row) throws SQLException {
        return new Dataset(
                row.getObject("id", UUID.class),
                row.getString("nombre"),
                row.getTimestamp("publicado").toInstant(),
                row.getTimestamp("modificado").toInstant(),
                Json.read(row.getString("descripcion"), Description.class),
                instant(row, "retirado"),
                row.getString("motivo"));
    }

    private static DatasetVersion version(ResultSet row) throws SQLException {
        String change = row.getString("diferencia");
        return new DatasetVersion(
                row.getLong("id"),
                row.getObject("dataset_id", UUID.class),
                row.getInt("numero"),
                row.getTimestamp("publicada").toInstant(),
                Json.read(row.getString("descripcion"), Description.class),
                Json.read(row.getString("columnas"), new TypeReference<List<String>>() {}),
                row.getString("recibido"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getLong("filas"),
                Json.read(row.getString("notas"), new TypeReference<List<String>>() {}),
                Json.read(row.getString("perfil"), new TypeReference<List<ColumnProfile>>() {}),
                Json.read(row.getString("hallazgos"), new TypeReference<List<Finding>>() {}),
                row.getString("excepcion"),
                change == null ? null : Json.read(change, ChangeSummary.class),
                instant(row, "retirada"),
                row.getString("motivo"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        java.sql.Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
