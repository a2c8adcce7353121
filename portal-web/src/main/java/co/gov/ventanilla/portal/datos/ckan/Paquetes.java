package co.gov.ventanilla.portal.datos.ckan;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.ckan.model.PackageJson;
import co.gov.ventanilla.opendata.export.DistributionRepository;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Datasets as the text of CKAN's JSON, kept for those asked last. However many are asked for, those that are not kept cost three statements together.
 */
@ApplicationScoped
public class Paquetes {
    /** Characters kept in all. */
    private static final long CABEN = 24_000_000;

    @Inject
    DatasetRepository datasets;

    @Inject
    DistributionRepository distributions;

    @Inject
    CatalogSettings settings;

    private final Map<String, String> guardados = new LinkedHashMap<>(1024, 0.75f, true);
    private long caracteres;
    private long cambios;
    private PackageJson json;

    @PostConstruct
    void start() {
        json = new PackageJson(settings, datasets.firstPublished());
    }

    /** How datasets, units and themes are written. */
    PackageJson json() {
        return json;
    }

    /** The dataset of a name, if people can get it. */
    Optional<String> paquete(String nombre) {
        return Optional.ofNullable(paquetes(List.of(nombre)).get(nombre));
    }

    /** The datasets of these names that people can get, in the order of the names. */
    Map<String, String> paquetes(Collection<String> nombres) {
        Map<String, String> todos = new LinkedHashMap<>();
        List<String> faltan = new ArrayList<>();
        long antes;
        synchronized (guardados) {
            antes = cambios;
            for (String nombre : nombres) {
                String guardado = guardados.get(nombre);
                todos.put(nombre, guardado);
                if (guardado == null) {
                    faltan.add(nombre);
                }
            }
        }
        if (!faltan.isEmpty()) {
            Map<String, String> hechos = hacer(faltan);
            todos.putAll(hechos);
            guardar(hechos, antes);
        }
        todos.values().removeIf(java.util.Objects::isNull);
        return todos;
    }

    private Map<String, String> hacer(List<String> nombres) {
        List<Dataset> lote =
                datasets.byNames(nombres).stream().filter(Dataset::available).toList();
        Map<UUID, DatasetVersion> versiones = datasets
                .currentOf(lote.stream().map(Dataset::id).toList())
                .stream()
                .collect(Collectors.toMap(DatasetVersion::datasetId, Function.identity()));
        Map<Long, List<Distribution>> archivos =
                distributions
                        .of(versiones.values().stream().map(DatasetVersion::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Distribution::versionId));
        Map<String, String> hechos = new HashMap<>();
        for (Dataset dataset : lote) {
            DatasetVersion version = versiones.get(dataset.id());
            if (version != null) {
                List<Distribution> suyos = archivos.getOrDefault(version.id(), List.of());
                hechos.put(dataset.name(), json.dataset(dataset, version, suyos).toString());
            }
        }
        return hechos;
    }

    /** What changed while it was made is not kept. */
    private void guardar(Map<String, String> hechos, long antes) {
        synchronized (guardados) {
            if (cambios != antes) {
                return;
            }
            hechos.forEach((nombre, texto) -> {
                guardados.put(nombre, texto);
                caracteres += texto.length();
            });
            var viejos = guardados.values().iterator();
            while (caracteres > CABEN && viejos.hasNext()) {
                caracteres -= viejos.next().length();
                viejos.remove();
            }
        }
    }

    void cambio(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatasetChanged cambio) {
        synchronized (guardados) {
            cambios++;
            String viejo = guardados.remove(cambio.name());
            caracteres -= viejo == null ? 0 : viejo.length();
        }
    }
}
