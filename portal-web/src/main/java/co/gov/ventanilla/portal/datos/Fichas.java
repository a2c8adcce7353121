package co.gov.ventanilla.portal.datos;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.dcat.CatalogEntry;
import co.gov.ventanilla.opendata.export.DistributionRepository;
import co.gov.ventanilla.opendata.export.Exports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Datasets with their newest version and its files, read together: three statements for any number of them. */
@ApplicationScoped
public class Fichas {
    @Inject
    DatasetRepository datasets;

    @Inject
    DistributionRepository distributions;

    /** Those of these names that people can get, in the order of the names; without older versions. */
    public List<CatalogEntry> de(List<String> nombres) {
        Map<String, Dataset> porNombre = datasets.byNames(nombres).stream()
                .filter(Dataset::available)
                .collect(Collectors.toMap(Dataset::name, Function.identity()));
        Map<UUID, DatasetVersion> versiones =
                datasets.currentOf(porNombre.values().stream().map(Dataset::id).toList()).stream()
                        .collect(Collectors.toMap(DatasetVersion::datasetId, Function.identity()));
        Map<Long, List<Distribution>> archivos =
                distributions
                        .of(versiones.values().stream().map(DatasetVersion::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Distribution::versionId));
        List<CatalogEntry> fichas = new ArrayList<>();
        for (String nombre : nombres) {
            Dataset dataset = porNombre.get(nombre);
            DatasetVersion version = dataset == null ? null : versiones.get(dataset.id());
            if (version != null) {
                fichas.add(new CatalogEntry(
                        dataset,
                        version,
                        Exports.formats(version),
                        archivos.getOrDefault(version.id(), List.of()),
                        List.of()));
            }
        }
        return fichas;
    }

    /** One that people can get, with its older versions. */
    public Optional<CatalogEntry> completa(String nombre) {
        return de(List.of(nombre)).stream().findFirst().map(f -> {
            List<DatasetVersion> otras = datasets.versions(f.dataset().id()).stream()
                    .filter(v -> v.available() && v.number() != f.current().number())
                    .toList();
            return new CatalogEntry(f.dataset(), f.current(), f.formats(), f.files(), otras);
        });
    }
}
