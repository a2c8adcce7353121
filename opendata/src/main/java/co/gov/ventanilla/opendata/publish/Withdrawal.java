package co.gov.ventanilla.opendata.publish;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.change.ChangeRepository;
import co.gov.ventanilla.opendata.export.Exports;
import co.gov.ventanilla.opendata.store.ContentStore;
import co.gov.ventanilla.opendata.store.RowDiff;
import co.gov.ventanilla.opendata.store.RowStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what was published. A whole dataset leaves pages, feeds and downloads (410) and comes back when it is published again. A version that should never have
 * been public is destroyed: rows, file, every format, what was said of its values; its number, date and reason stay.
 */
@Dependent
public class Withdrawal {
    @Inject
    DatasetRepository datasets;

    @Inject
    ChangeRepository sequence;

    @Inject
    RowStore rows;

    @Inject
    RowDiff diff;

    @Inject
    ContentStore contents;

    @Inject
    Exports exports;

    @Inject
    Event<DatasetChanged> changes;

    @Inject
    Clock clock;

    /**
     * Withdraws a dataset.
     *
     * @return false when there is none of that name, or it is withdrawn already
     */
    @Transactional
    public boolean dataset(String name, @Nullable String reason) {
        datasets.lock(name);
        Optional<Dataset> dataset = datasets.byName(name).filter(Dataset::available);
        dataset.ifPresent(d -> {
            datasets.withdraw(d.id(), clock.instant(), reason);
            changed(name);
        });
        return dataset.isPresent();
    }

    /**
     * Destroys a version. The version after it is compared with the one before. When it was the only one, the dataset is withdrawn.
     *
     * @return false when there is no such version, or it is withdrawn already
     */
    @Transactional(rollbackOn = Exception.class)
    public boolean version(String name, int number, String reason) throws IOException {
        datasets.lock(name);
        Optional<Dataset> dataset = datasets.byName(name);
        Optional<DatasetVersion> version =
                dataset.flatMap(d -> datasets.version(d.id(), number)).filter(DatasetVersion::available);
        if (version.isEmpty()) {
            return false;
        }
        destroy(version.get(), reason);
        spanGap(dataset.orElseThrow(), number);
        if (datasets.current(dataset.orElseThrow().id()).isEmpty()) {
            datasets.withdraw(dataset.orElseThrow().id(), clock.instant(), reason);
        }
        changed(name);
        return true;
    }

    private void destroy(DatasetVersion version, String reason) throws IOException {
        datasets.withdraw(version.id(), clock.instant(), reason);
        rows.drop(version.id());
        exports.remove(version.id());
        if (!datasets.contentsInUse().contains(version.sha256())) {
            contents.remove(version.sha256());
        }
    }

    private void spanGap(Dataset dataset, int number) {
        List<DatasetVersion> left = datasets.versions(dataset.id()).stream()
                .filter(DatasetVersion::available)
                .toList();
        Optional<DatasetVersion> after =
                left.stream().filter(v -> v.number() > number).reduce((a, b) -> b);
        Optional<DatasetVersion> before =
                left.stream().filter(v -> v.number() < number).findFirst();
        after.ifPresent(
                a -> datasets.change(a.id(), before.map(b -> diff.summary(b, a)).orElse(null)));
    }

    private void changed(String name) {
        DatasetChanged change = new DatasetChanged(name, DatasetChanged.Kind.RETIRADO);
        sequence.add(change, clock.instant());
        changes.fire(change);
    }
}
