package co.gov.ventanilla.portal.datos.carga;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.publish.Publication;
import co.gov.ventanilla.opendata.publish.PublicationReport;
import co.gov.ventanilla.opendata.publish.Submission;
import co.gov.ventanilla.opendata.store.ContentStore;
import co.gov.ventanilla.portal.datos.indice.IndiceConjuntos;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Publishes the datasets of the content pack, at each start and, for those that grow, each night. Bytes that were a version before are left alone, so neither what an operator published
 * since nor what was withdrawn is undone. A dataset that is refused is told in the log and keeps nothing else from starting.
 */
@Singleton
@Startup
@DependsOn({"Arranque", "FilasPendientes"})
@TransactionManagement(TransactionManagementType.BEAN)
public class CargaInicial {
    private static final Logger LOG = Logger.getLogger(CargaInicial.class.getName());
    private static final String META = ".meta.json";

    @Inject
    ContenidoActivo contenido;

    @Inject
    ConjuntosCalculados calculados;

    @Inject
    Publication publication;

    @Inject
    DatasetRepository datasets;

    @Inject
    ContentStore contents;

    @Inject
    IndiceConjuntos indice;

    @Inject
    TareasNocturnas noche;

    /** The index is made here and not when somebody first asks for it, who would have to wait. */
    @PostConstruct
    void start() {
        cargar();
        indice.indice();
    }

    /** Chain heads of the day that ended, then what else the new day asks for. */
    @Schedule(hour = "5", minute = "25", timezone = "UTC", persistent = false)
    void cadaNoche() {
        cargar();
        noche.hacer();
    }

    private void cargar() {
        Path carpeta = contenido.carpeta().resolve("datos");
        if (!Files.isDirectory(carpeta)) {
            return;
        }
        try (Stream<Path> archivos = Files.list(carpeta)) {
            archivos.filter(a -> a.getFileName().toString().endsWith(META))
                    .sorted()
                    .forEach(this::publicar);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "datasets of the content pack cannot be read", e);
        }
    }

    private void publicar(Path meta) {
        String archivo = meta.getFileName().toString();
        String nombre = archivo.substring(0, archivo.length() - META.length());
        try {
            Optional<Path> csv = csv(meta, nombre);
            if (csv.isEmpty()) {
                LOG.log(
                        Level.SEVERE,
                        "dataset {0} of the content pack has no CSV and is none that the portal computes",
                        nombre);
                return;
            }
            if (nueva(nombre, csv.get())) {
                informar(nombre, publication.publish(new Submission(csv.get(), Files.readString(meta), null, false)));
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "dataset " + nombre + " of the content pack was not published", e);
        }
    }

    /** Never published, or the newest version (its description may be new). */
    private boolean nueva(String nombre, Path csv) throws IOException {
        Optional<Dataset> dataset = datasets.byName(nombre);
        if (dataset.isEmpty()) {
            return true;
        }
        String recibido = ContentStore.digest(csv);
        List<DatasetVersion> versiones = datasets.versions(dataset.get().id());
        boolean conocida = versiones.stream().anyMatch(v -> v.received().equals(recibido));
        boolean ultima = versiones.stream()
                .filter(DatasetVersion::available)
                .findFirst()
                .map(v -> v.received().equals(recibido))
                .orElse(false);
        return dataset.get().available() && (!conocida || ultima);
    }

    private Optional<Path> csv(Path meta, String nombre) throws IOException {
        Path junto = meta.resolveSibling(nombre + ".csv");
        if (Files.isRegularFile(junto)) {
            return Optional.of(junto);
        }
        var filas = calculados.tablas().get(nombre);
        if (filas == null) {
            return Optional.empty();
        }
        Path calculado = contents.incoming().resolve("calculado-" + nombre + ".csv");
        try (CsvWriter csv = CsvWriter.builder().build(calculado)) {
            filas.get().forEach(csv::writeRecord);
        }
        return Optional.of(calculado);
    }

    /** Where and what, without the values: a log is no place for what stands in a cell. */
    private static void informar(String nombre, PublicationReport informe) {
        if (informe.outcome() == PublicationReport.Outcome.RECHAZADO) {
            List<String> lugares = informe.problems().stream()
                    .map(p -> p.row() + ":" + p.column() + ":" + p.code())
                    .toList();
            LOG.log(Level.SEVERE, "dataset {0} of the content pack is refused: {1}", new Object[] {nombre, lugares});
        }
    }
}
