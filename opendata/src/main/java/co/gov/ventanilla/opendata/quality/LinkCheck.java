package co.gov.ventanilla.opendata.quality;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.ckan.net.GuardedHttp;
import co.gov.ventanilla.opendata.dcat.CatalogEntry;
import co.gov.ventanilla.opendata.dcat.CatalogFacts;
import co.gov.ventanilla.opendata.store.ContentStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;

/**
 * The act of asking the addresses that a dataset names for its files. Those of this portal are not asked over the network: all of them are made from the file of the version,
 * which must be there. It takes as long as others take to answer, so it runs in the background.
 */
@Dependent
public class LinkCheck {
    @Inject
    LinkRepository links;

    @Inject
    GuardedHttp http;

    @Inject
    ContentStore contents;

    @Inject
    CatalogSettings settings;

    @Inject
    Clock clock;

    /** Asks each address once and keeps which did not answer. */
    public LinkReport check(CatalogEntry entry, CatalogFacts facts) {
        List<String> dead = new QualityScore(facts)
                .links(entry).stream().filter(url -> !answers(url, entry)).toList();
        LinkReport report = new LinkReport(clock.instant(), dead);
        links.keep(entry.dataset().id(), report);
        return report;
    }

    private boolean answers(String url, CatalogEntry entry) {
        return url.startsWith(settings.publicUrl() + "/")
                ? Files.isRegularFile(contents.path(entry.current().sha256()))
                : http.answers(url);
    }
}
