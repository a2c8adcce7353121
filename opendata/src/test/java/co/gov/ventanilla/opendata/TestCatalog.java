package co.gov.ventanilla.opendata;

import co.gov.ventanilla.infra.postgres.EmbeddedPostgres;
import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.TakenNames;
import co.gov.ventanilla.opendata.change.ChangeRepository;
import co.gov.ventanilla.opendata.export.DistributionRepository;
import co.gov.ventanilla.opendata.export.Exports;
import co.gov.ventanilla.opendata.publish.Publication;
import co.gov.ventanilla.opendata.publish.PublicationReport;
import co.gov.ventanilla.opendata.publish.Submission;
import co.gov.ventanilla.opendata.publish.Withdrawal;
import co.gov.ventanilla.opendata.store.ContentStore;
import co.gov.ventanilla.opendata.store.RowDiff;
import co.gov.ventanilla.opendata.store.RowStore;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A catalog on a real PostgreSQL, wired as the container wires it but without one. */
@org.jspecify.annotations.NullUnmarked
public final class TestCatalog implements AutoCloseable {
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    private final EmbeddedPostgres postgres;
    private final Path folder;
    private final List<Object> beans = new ArrayList<>();
    public final List<DatasetChanged> changes = new ArrayList<>();
    public final DataSource source;
    public final DatasetRepository datasets;
    public final DistributionRepository distributions;
    public final RowStore rows;
    public final RowDiff diff;
    public final ContentStore contents;
    public final CatalogSettings settings;
    public final Exports exports = new Exports();
    public final Publication publication = new Publication();
    public final Withdrawal withdrawal = new Withdrawal();

    public TestCatalog(Path home) throws IOException, SQLException {
        postgres = EmbeddedPostgres.start(home.resolve("pg"));
        folder = Files.createDirectories(home.resolve("datos"));
        PGSimpleDataSource simple = new PGSimpleDataSource();
        simple.setUrl(postgres.jdbcUrl());
        simple.setUser(postgres.user());
        simple.setPassword(postgres.password());
        source = simple;
        migrate();
        settings = new CatalogSettings(
                folder,
                "https://datos.example.org",
                "Alcaldía de Prueba",
                Map.of("tic", "Secretaría de las TIC"),
                BOGOTA);
        datasets = new DatasetRepository(source);
        distributions = new DistributionRepository(source);
        rows = new RowStore(source);
        diff = new RowDiff(source);
        contents = new ContentStore(settings);
        beans.addAll(List.of(
                datasets,
                distributions,
                rows,
                diff,
                contents,
                settings,
                exports,
                new ChangeRepository(source),
                new TakenNames(source),
                event(),
                Clock.fixed(Instant.parse("2026-03-02T15:00:00Z"), BOGOTA)));
        List.of(exports, publication, withdrawal).forEach(this::inject);
    }

    /** Offers another bean to {@link #inject}, before those there are. */
    public void offer(Object bean) {
        beans.add(0, bean);
    }

    /** Puts beans into fields by their types. */
    public void inject(Object target) {
        for (Field field : target.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(jakarta.inject.Inject.class)) {
                Object bean = beans.stream()
                        .filter(field.getType()::isInstance)
                        .findFirst()
                        .orElseThrow();
                try {
                    field.setAccessible(true);
                    field.set(target, bean);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private void migrate() throws IOException, SQLException {
        for (String migration : List.of("V10__catalogo", "V11__cosecha")) {
            try (InputStream in = getClass().getResourceAsStream("/db/migration/" + migration + ".sql");
                    Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Event<DatasetChanged> event() {
        return (Event<DatasetChanged>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    changes.add((DatasetChanged) arguments[0]);
                    return null;
                });
    }

    /** Publishes bytes. */
    public PublicationReport publish(byte[] csv, String description) throws IOException {
        return publish(csv, description, null, false);
    }

    /** Publishes text in UTF-8. */
    public PublicationReport publish(String csv, String description) throws IOException {
        return publish(csv.getBytes(StandardCharsets.UTF_8), description);
    }

    /** Publishes bytes, perhaps with an exception, perhaps only trying. */
    public PublicationReport publish(byte[] csv, String description, String exception, boolean dryRun)
            throws IOException {
        Path file = Files.createTempFile(contents.incoming(), "llega-", ".csv");
        try {
            Files.write(file, csv);
            return publication.publish(new Submission(file, description, exception, dryRun));
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public void close() {
        postgres.close();
    }
}
