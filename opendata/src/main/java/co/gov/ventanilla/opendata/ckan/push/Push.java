package co.gov.ventanilla.opendata.ckan.push;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.ckan.model.Ids;
import co.gov.ventanilla.opendata.ckan.model.PackageJson;
import co.gov.ventanilla.opendata.ckan.net.CkanActions;
import co.gov.ventanilla.opendata.ckan.net.CkanRefusal;
import co.gov.ventanilla.opendata.ckan.net.GuardedHttp;
import co.gov.ventanilla.opendata.ckan.net.OutgoingFault;
import co.gov.ventanilla.opendata.ckan.push.PushReport.Item;
import co.gov.ventanilla.opendata.ckan.push.PushReport.Outcome;
import co.gov.ventanilla.opendata.export.DistributionRepository;
import co.gov.ventanilla.opendata.store.ContentStore;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The act of writing our datasets into another CKAN: those there are, and away with those that were withdrawn. One that fails does not keep the others from going; three in a row
 * without an answer end it.
 */
@Dependent
public class Push {
    private static final int SILENT = 3;

    @Inject
    DatasetRepository datasets;

    @Inject
    DistributionRepository distributions;

    @Inject
    ContentStore contents;

    @Inject
    CatalogSettings settings;

    @Inject
    GuardedHttp http;

    /**
     * Pushes everything.
     *
     * @param progress told after each dataset, in Spanish
     * @throws IOException when the address is none we go to
     */
    public PushReport run(PushRequest request, Consumer<String> progress) throws IOException {
        CkanActions ckan = new CkanActions(http, request.url(), request.token());
        List<Dataset> all = datasets.all();
        List<Item> items = new ArrayList<>();
        int silent = 0;
        for (Dataset dataset : all) {
            if (silent == SILENT) {
                items.add(new Item(dataset.name(), Outcome.NO_INTENTADO, null));
                continue;
            }
            try {
                items.add(new Item(dataset.name(), push(ckan, request, dataset), null));
                silent = 0;
            } catch (OutgoingFault e) {
                items.add(new Item(dataset.name(), Outcome.FALLO, e.getMessage()));
                silent++;
            } catch (CkanRefusal e) {
                items.add(new Item(dataset.name(), Outcome.FALLO, e.getMessage()));
                silent = 0;
            }
            progress.accept(items.size() + " de " + all.size() + ": " + dataset.name() + " "
                    + items.get(items.size() - 1).resultado());
            http.pause();
        }
        return new PushReport(items);
    }

    private Outcome push(CkanActions ckan, PushRequest request, Dataset dataset) throws IOException {
        Target target = new Target(ckan, dataset.id());
        DatasetVersion version =
                dataset.available() ? datasets.current(dataset.id()).orElse(null) : null;
        if (version == null) {
            return target.remove() ? Outcome.BORRADO : Outcome.SIN_CAMBIOS;
        }
        ObjectNode ours = new PackageJson(settings, datasets.firstPublished())
                .dataset(dataset, version, distributions.of(version.id()));
        String csv = request.upload() ? Ids.resource(dataset.id(), Format.CSV).toString() : null;
        Path file = contents.path(version.sha256());
        return target.put(new Wanted(ours, request.organization(), csv), file, dataset.name() + ".csv");
    }
}
