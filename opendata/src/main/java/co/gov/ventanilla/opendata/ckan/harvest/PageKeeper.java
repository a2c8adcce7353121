package co.gov.ventanilla.opendata.ckan.harvest;

import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps one page of a source in one transaction, with the place where the run goes on if it breaks off. */
@Dependent
public class PageKeeper {
    @Inject
    HarvestRepository foreign;

    @Inject
    DatasetRepository own;

    @Inject
    Clock clock;

    /** What a page did. */
    public record Kept(int added, int changed, int same) {}

    /** Keeps datasets, then where the run stands. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Kept keep(String source, List<ForeignDataset> page, Source.@Nullable Run next) {
        int added = 0;
        int changed = 0;
        for (ForeignDataset dataset : page) {
            Optional<ForeignDataset> before = foreign.byId(source, dataset.id());
            if (before.isEmpty()) {
                foreign.keep(dataset.named(freeName(dataset.name())), clock.instant());
                added++;
            } else {
                boolean back = foreign.vanished(source, dataset.id());
                ForeignDataset now = dataset.named(before.get().name());
                if (back || !now.equals(before.get())) {
                    foreign.keep(now, clock.instant());
                    changed++;
                }
            }
        }
        if (next != null) {
            foreign.keep(source, next);
        }
        return new Kept(added, changed, page.size() - added - changed);
    }

    /** Puts tombstones on what vanished and ends the run. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void finish(String source, Collection<String> vanished, @Nullable String newest) {
        foreign.vanish(source, vanished, clock.instant());
        foreign.finish(source, newest, clock.instant());
    }

    /** A name nobody has, locked against a publication of ours until the transaction ends. */
    private String freeName(String wanted) {
        for (int n = 1; ; n++) {
            String ending = n == 1 ? "" : "-" + n;
            String name = ForeignReader.cut(wanted, ForeignReader.NAME - ending.length()) + ending;
            own.lock(name);
            if (!foreign.taken(name)) {
                return name;
            }
        }
    }
}
