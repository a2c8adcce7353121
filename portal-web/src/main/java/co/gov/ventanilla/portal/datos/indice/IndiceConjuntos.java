package co.gov.ventanilla.portal.datos.indice;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.search.dataset.index.DatasetIndex;
import co.gov.ventanilla.search.text.Synonyms;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The datasets that people can get, indexed in memory: made from the register at start, followed by events. A change is found within a second of its commit.
 */
@ApplicationScoped
public class IndiceConjuntos {
    private static final Logger LOG = Logger.getLogger(IndiceConjuntos.class.getName());
    private static final int LOTE = 500;

    @Inject
    DatasetRepository datasets;

    @Inject
    CatalogSettings settings;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService ejecutor;

    private final Synonyms sinonimos = Synonyms.none();
    private DatasetIndex indice;

    @PostConstruct
    void start() {
        indice = DatasetIndex.inMemory(sinonimos);
        rehacer();
    }

    @PreDestroy
    void stop() {
        indice.close();
    }

    /** The index, to be asked. */
    public DatasetIndex indice() {
        return indice;
    }

    /** Words that mean the same; queries need those of the index. */
    public Synonyms sinonimos() {
        return sinonimos;
    }

    /** Makes the whole index again: what depends on today's date is judged anew. */
    public synchronized void rehacer() {
        long comienzo = clock.millis();
        List<UUID> ids = datasets.availableIds();
        indice.rebuild(IntStream.iterate(0, i -> i < ids.size(), i -> i + LOTE)
                .mapToObj(i -> ids.subList(i, Math.min(ids.size(), i + LOTE)))
                .flatMap(this::fichas));
        long milisegundos = clock.millis() - comienzo;
        LOG.info(() -> ids.size() + " datasets indexed in " + milisegundos + " ms");
    }

    private Stream<co.gov.ventanilla.search.dataset.DatasetDocument> fichas(List<UUID> ids) {
        Map<UUID, DatasetVersion> versiones = datasets.currentOf(ids).stream()
                .collect(Collectors.toMap(DatasetVersion::datasetId, Function.identity()));
        List<Dataset> lote = new ArrayList<>(datasets.byIds(ids));
        return lote.stream()
                .filter(d -> d.available() && versiones.containsKey(d.id()))
                .map(d -> FichaIndice.de(d, versiones.get(d.id()), settings, clock));
    }

    void cambio(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatasetChanged cambio) {
        ejecutor.execute(() -> actualizar(cambio.name()));
    }

    /** Reads and writes under one lock, so that of two changes the later state stays. */
    private synchronized void actualizar(String nombre) {
        Optional<Dataset> dataset = datasets.byName(nombre).filter(Dataset::available);
        Optional<DatasetVersion> version = dataset.flatMap(d -> datasets.current(d.id()));
        if (version.isPresent()) {
            indice.put(FichaIndice.de(dataset.orElseThrow(), version.get(), settings, clock));
        } else {
            indice.remove(nombre);
        }
    }
}
