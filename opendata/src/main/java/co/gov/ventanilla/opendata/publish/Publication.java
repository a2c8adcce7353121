package co.gov.ventanilla.opendata.publish;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.ChangeSummary;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.TakenNames;
import co.gov.ventanilla.opendata.change.ChangeRepository;
import co.gov.ventanilla.opendata.export.Exports;
import co.gov.ventanilla.opendata.publish.PublicationReport.Outcome;
import co.gov.ventanilla.opendata.store.ContentStore;
import co.gov.ventanilla.opendata.store.RowDiff;
import co.gov.ventanilla.opendata.store.RowStore;
import co.gov.ventanilla.opendata.table.CsvReport;
import co.gov.ventanilla.opendata.table.Problem;
import co.gov.ventanilla.opendata.table.Problems;
import co.gov.ventanilla.opendata.table.TableSchema;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The act of publishing: a CSV and its description become a version of a dataset, or all that is wrong with them is told and nothing changes. The same bytes again make
 * no version. One transaction; the content pack, the verb and later the staff desk all come here.
 */
@Dependent
public class Publication {
    @Inject
    DatasetRepository datasets;

    @Inject
    ChangeRepository sequence;

    @Inject
    TakenNames taken;

    @Inject
    RowStore rows;

    @Inject
    RowDiff diff;

    @Inject
    ContentStore contents;

    @Inject
    Exports exports;

    @Inject
    CatalogSettings settings;

    @Inject
    Event<DatasetChanged> changes;

    @Inject
    Clock clock;

    /** Publishes, or says what keeps it from being published. */
    @Transactional(rollbackOn = Exception.class)
    public PublicationReport publish(Submission submission) throws IOException {
        Problems problems = new Problems();
        Description description = DescriptionReader.read(submission.description(), problems);
        if (description == null) {
            return rejected(null, problems, null);
        }
        if (!settings.units().containsKey(description.dependencia())) {
            problems.add(Problem.ofFile(
                    "descripcion",
                    "META.json: la dependencia «" + description.dependencia() + "» no está en dependencias.json"));
        }
        datasets.lock(description.nombre());
        String received = ContentStore.digest(submission.csv());
        Optional<Dataset> known = datasets.byName(description.nombre());
        if (known.isEmpty() && taken.taken(description.nombre())) {
            problems.add(Problem.ofFile(
                    "nombre",
                    "META.json: el nombre «" + description.nombre()
                            + "» ya es de un conjunto cosechado de otra fuente, o de una página; elija otro"));
        }
        Optional<DatasetVersion> current = known.flatMap(d -> datasets.current(d.id()));
        if (problems.count() == 0 && current.isPresent() && same(current.get(), received, description)) {
            return again(known.orElseThrow(), current.get(), description, submission);
        }
        return inspect(new Candidate(datasets.reserve(), submission, description, received), problems);
    }

    /** What may become a version, with the id it would have and the digest of the received bytes. */
    private record Candidate(long id, Submission submission, Description description, String received) {}

    private static boolean same(DatasetVersion current, String received, Description description) {
        return current.received().equals(received)
                && current.description().columnas().equals(description.columnas())
                && current.description().clave().equals(description.clave());
    }

    /** The bytes are known; perhaps the description is new. */
    private PublicationReport again(
            Dataset known, DatasetVersion current, Description description, Submission submission) {
        boolean described = !known.description().equals(description) || !known.available();
        if (described && !submission.dryRun()) {
            datasets.describe(known.id(), description, clock.instant());
            changed(description.nombre(), DatasetChanged.Kind.DESCRITO);
        }
        return new PublicationReport(
                submission.dryRun() ? Outcome.SE_PUEDE_PUBLICAR : described ? Outcome.DESCRITO : Outcome.SIN_CAMBIOS,
                description.nombre(),
                current.number(),
                current.rows(),
                List.of(),
                0,
                current.findings(),
                List.of("Los datos son los mismos de la versión " + current.number() + ": no se crea otra."),
                null);
    }

    private PublicationReport inspect(Candidate candidate, Problems problems) throws IOException {
        Path workFolder = contents.incoming();
        Inspection inspection = rows.fill(
                candidate.id(),
                filling ->
                        Inspection.of(candidate.submission(), candidate.description(), workFolder, filling, problems));
        try {
            return judge(candidate, inspection, problems);
        } finally {
            CsvReport report = inspection.report();
            if (report != null && report.file().text().converted()) {
                Files.deleteIfExists(report.file().text().path());
            }
        }
    }

    private PublicationReport judge(Candidate candidate, Inspection inspection, Problems problems) throws IOException {
        if (problems.count() == 0) {
            unique(candidate.id(), inspection.checked().schema(), problems);
        }
        if (problems.count() > 0 || candidate.submission().dryRun()) {
            rows.drop(candidate.id());
            return problems.count() > 0
                    ? rejected(candidate.description().nombre(), problems, inspection)
                    : report(Outcome.SE_PUEDE_PUBLICAR, candidate.description(), 0, inspection, null);
        }
        rows.index(candidate.id());
        return keep(candidate, inspection);
    }

    private PublicationReport keep(Candidate candidate, Inspection inspection) throws IOException {
        CsvReport report = inspection.checked();
        Description description = candidate.description();
        ContentStore.Kept kept = CsvCanon.keep(report.file(), candidate.received(), contents);
        Instant now = clock.instant();
        Dataset dataset = dataset(description, now);
        DatasetVersion version = new DatasetVersion(
                candidate.id(),
                dataset.id(),
                datasets.nextNumber(dataset.id()),
                now,
                description,
                report.schema().names(),
                candidate.received(),
                kept.sha256(),
                kept.bytes(),
                report.rows(),
                inspection.notes(),
                report.profiles(),
                inspection.findings(),
                candidate.submission().exception(),
                null,
                null,
                null);
        return keep(dataset, version, inspection);
    }

    private PublicationReport keep(Dataset dataset, DatasetVersion version, Inspection inspection) throws IOException {
        Optional<DatasetVersion> before = datasets.current(dataset.id());
        datasets.insert(version);
        ChangeSummary change = before.map(b -> diff.summary(b, version)).orElse(null);
        datasets.change(version.id(), change);
        exports.prepare(dataset, version);
        changed(dataset.name(), DatasetChanged.Kind.PUBLICADO);
        return report(Outcome.PUBLICADO, version.description(), version.number(), inspection, change);
    }

    private Dataset dataset(Description description, Instant now) {
        Optional<Dataset> known = datasets.byName(description.nombre());
        if (known.isEmpty()) {
            return datasets.insert(description, now);
        }
        datasets.describe(known.get().id(), description, now);
        return datasets.byName(description.nombre()).orElseThrow();
    }

    /** Keys, and columns that must not repeat a value. */
    private void unique(long id, TableSchema schema, Problems problems) {
        if (!schema.primaryKey().isEmpty()) {
            repeated(id, schema, schema.primaryKey(), problems);
        }
        schema.fields().stream()
                .filter(f -> Boolean.TRUE.equals(f.constraints().unique()))
                .filter(f -> !schema.primaryKey().equals(List.of(f.name())))
                .forEach(f -> repeated(id, schema, List.of(f.name()), problems));
    }

    private void repeated(long id, TableSchema schema, List<String> columns, Problems problems) {
        for (long[] pair : rows.duplicates(id, schema, columns)) {
            problems.add(
                    pair[1] + 1,
                    String.join(" + ", columns),
                    "repetida",
                    "Repite el valor de la fila " + (pair[0] + 1) + ", y aquí ningún valor se puede repetir");
        }
    }

    private void changed(String name, DatasetChanged.Kind kind) {
        DatasetChanged change = new DatasetChanged(name, kind);
        sequence.add(change, clock.instant());
        changes.fire(change);
    }

    private static PublicationReport rejected(
            @Nullable String name, Problems problems, @Nullable Inspection inspection) {
        return new PublicationReport(
                Outcome.RECHAZADO,
                name,
                0,
                inspection == null || inspection.report() == null
                        ? 0
                        : inspection.report().rows(),
                problems.kept(),
                problems.count(),
                inspection == null ? List.of() : inspection.findings(),
                inspection == null ? List.of() : inspection.notes(),
                null);
    }

    private static PublicationReport report(
            Outcome outcome,
            Description description,
            int number,
            Inspection inspection,
            @Nullable ChangeSummary change) {
        CsvReport report = inspection.checked();
        return new PublicationReport(
                outcome,
                description.nombre(),
                number,
                report.rows(),
                List.of(),
                0,
                inspection.findings(),
                inspection.advice(),
                change);
    }
}
