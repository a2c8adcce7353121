package co.gov.ventanilla.opendata.ckan.harvest;

import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Sources and their datasets. */
@Dependent
public class HarvestRepository {
    private static final String SOURCE =
            "select codigo, url, terminada, desde, fase, siguiente, desde_corrida, maximo from cosecha_fuente ";
    private static final String FOREIGN =
            "select fuente, id_externo, nombre, titulo, notas, url, organizacion, licencia,"
                    + " etiquetas, recursos, modificado from conjunto_externo ";

    private final Sql sql;

    @Inject
    public HarvestRepository(DataSource source) {
        sql = new Sql(source);
    }

    /** The source of a code. */
    public Optional<Source> source(String code) {
        return sql.first(HarvestRepository::source, SOURCE + "where codigo = ?", code);
    }

    /** The source of an address. */
    public Optional<Source> sourceAt(String url) {
        return sql.first(HarvestRepository::source, SOURCE + "where url = ?", url);
    }

    /** All sources by code. */
    public List<Source> sources() {
        return sql.list(HarvestRepository::source, SOURCE + "order by codigo");
    }

    /** A new source. */
    Source insert(String code, String url, Instant now) {
        sql.run("insert into cosecha_fuente (codigo, url, creada) values (?, ?, ?)", code, url, now);
        return new Source(code, url, null, null, null);
    }

    /** Where a run stands. */
    void keep(String code, Source.Run run) {
        sql.run(
                "update cosecha_fuente set fase = 'leyendo', siguiente = ?, desde_corrida = ?, maximo = ? where codigo = ?",
                run.next(),
                run.since(),
                run.newest(),
                code);
    }

    /** A run reached its end. */
    void finish(String code, @Nullable String newest, Instant now) {
        sql.run(
                "update cosecha_fuente set fase = 'quieta', siguiente = 0, desde_corrida = null, maximo = null, desde = ?,"
                        + " terminada = ? where codigo = ?",
                newest,
                now,
                code);
    }

    /** Dates of what a source has now, by id; datasets without a date have an empty one. */
    Map<String, String> alive(String code) {
        Map<String, String> dates = new HashMap<>();
        sql.list(
                row -> dates.put(row.getString(1), row.getString(2)),
                "select id_externo, coalesce(modificado, '') from conjunto_externo where fuente = ? and retirado is null",
                code);
        return dates;
    }

    /** The one of an id, vanished or not. */
    Optional<ForeignDataset> byId(String code, String id) {
        return sql.first(HarvestRepository::foreign, FOREIGN + "where fuente = ? and id_externo = ?", code, id);
    }

    /** Has it vanished? */
    boolean vanished(String code, String id) {
        return sql.first(
                        row -> row.getBoolean(1),
                        "select retirado is not null from conjunto_externo where fuente = ? and id_externo = ?",
                        code,
                        id)
                .orElse(false);
    }

    /** Does another dataset, foreign or ours, withdrawn or not, bear this name? */
    boolean taken(String name) {
        return sql.first(
                        row -> row.getBoolean(1),
                        "select exists (select 1 from conjunto_externo where nombre = ?)"
                                + " or exists (select 1 from dataset where nombre = ?)",
                        name,
                        name)
                .orElse(false);
    }

    /** Keeps a dataset as it is now; its name stays the first one. */
    void keep(ForeignDataset dataset, Instant now) {
        sql.run(
                "insert into conjunto_externo (fuente, id_externo, nombre, titulo, notas, url, organizacion, licencia, etiquetas,"
                        + " recursos, modificado, visto) values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?)"
                        + " on conflict (fuente, id_externo) do update set titulo = excluded.titulo, notas = excluded.notas,"
                        + " url = excluded.url, organizacion = excluded.organizacion, licencia = excluded.licencia,"
                        + " etiquetas = excluded.etiquetas, recursos = excluded.recursos, modificado = excluded.modificado,"
                        + " visto = excluded.visto, retirado = null",
                dataset.source(),
                dataset.id(),
                dataset.name(),
                dataset.title(),
                dataset.notes(),
                dataset.url(),
                dataset.organization(),
                dataset.licence(),
                json(dataset.tags()),
                json(dataset.resources()),
                dataset.modified(),
                now);
    }

    /** Puts tombstones. */
    void vanish(String code, Collection<String> ids, Instant now) {
        sql.run(
                "update conjunto_externo set retirado = ? where fuente = ? and retirado is null and id_externo = any(?)",
                now,
                code,
                ids.toArray(String[]::new));
    }

    /** Those whose title holds all the words, all of them when there is no word; by title. */
    public List<ForeignDataset> search(String words, int limit, int offset) {
        return sql.list(
                HarvestRepository::foreign,
                FOREIGN + "where retirado is null and " + MATCH + " order by titulo, nombre limit ? offset ?",
                words,
                words,
                limit,
                offset);
    }

    /** How many {@link #search} has. */
    public long count(String words) {
        return sql.first(
                        row -> row.getLong(1),
                        "select count(*) from conjunto_externo where retirado is null and " + MATCH,
                        words,
                        words)
                .orElse(0L);
    }

    private static final String MATCH = "(? = '' or palabras @@ plainto_tsquery('spanish', ?))";

    private static Source source(ResultSet row) throws SQLException {
        java.sql.Timestamp finished = row.getTimestamp("terminada");
        boolean running = row.getString("fase").equals("leyendo");
        return new Source(
                row.getString("codigo"),
                row.getString("url"),
                finished == null ? null : finished.toInstant(),
                row.getString("desde"),
                running
                        ? new Source.Run(
                                row.getInt("siguiente"), row.getString("desde_corrida"), row.getString("maximo"))
                        : null);
    }

    private static ForeignDataset foreign(ResultSet row) throws SQLException {
        return new ForeignDataset(
                row.getString("fuente"),
                row.getString("id_externo"),
                row.getString("nombre"),
                row.getString("titulo"),
                row.getString("notas"),
                row.getString("url"),
                row.getString("organizacion"),
                row.getString("licencia"),
                read(row.getString("etiquetas"), new TypeReference<List<String>>() {}),
                read(row.getString("recursos"), new TypeReference<List<ForeignDataset.Resource>>() {}),
                row.getString("modificado"));
    }

    private static String json(Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
