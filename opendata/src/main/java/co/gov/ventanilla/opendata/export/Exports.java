package co.gov.ventanilla.opendata.export;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.store.ContentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the files of a version, each once: at publication when the table is small, else when somebody first asks. They lie below {@code datos/formatos/<id>} and can be
 * made again; their digests and sizes are in the register.
 */
@ApplicationScoped
public class Exports {
    /** Tables up to so many rows and bytes get all their files when they are published. */
    private static final long ROWS_AT_ONCE = 20_000;

    private static final long BYTES_AT_ONCE = 10_000_000;

    private final ConcurrentHashMap<Long, Object> making = new ConcurrentHashMap<>();

    @Inject
    DistributionRepository distributions;

    @Inject
    ContentStore contents;

    @Inject
    CatalogSettings settings;

    @Inject
    Clock clock;

    /** Formats that a version has. */
    public static List<Format> formats(DatasetVersion version) {
        List<Format> formats = new ArrayList<>(List.of(Format.values()));
        if (!version.schema().hasCoordinates()) {
            formats.remove(Format.GEOJSON);
        }
        if (version.rows() > XlsxExport.MOST_ROWS) {
            formats.remove(Format.XLSX);
        }
        return formats;
    }

    /** Makes the files of a small table; those of a large one wait until somebody asks. */
    public void prepare(Dataset dataset, DatasetVersion version) throws IOException {
        if (version.rows() <= ROWS_AT_ONCE && version.bytes() <= BYTES_AT_ONCE) {
            for (Format format : formats(version)) {
                file(dataset, version, format);
            }
        }
    }

    /** The file of a version in a format; made now when it is not there. Empty when the version has no such format. */
    public Optional<Distribution> file(Dataset dataset, DatasetVersion version, Format format) throws IOException {
        if (!formats(version).contains(format)) {
            return Optional.empty();
        }
        Optional<Distribution> made = made(version, format);
        if (made.isPresent()) {
            return made;
        }
        synchronized (making.computeIfAbsent(version.id(), id -> new Object())) {
            Optional<Distribution> meanwhile = made(version, format);
            return meanwhile.isPresent() ? meanwhile : Optional.of(make(dataset, version, format));
        }
    }

    /** Where a file lies. */
    public Path path(Distribution file) {
        return file.format() == Format.CSV
                ? contents.path(file.sha256())
                : folder(file.versionId()).resolve(file.format().extension());
    }

    /** Where its gzip variant lies. */
    public Path gzipPath(Distribution file) {
        return folder(file.versionId()).resolve(file.format().extension() + ".gz");
    }

    /** Removes all files made of a version. */
    public void remove(long versionId) throws IOException {
        Path folder = folder(versionId);
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
        making.remove(versionId);
    }

    private Optional<Distribution> made(DatasetVersion version, Format format) {
        return distributions.of(version.id()).stream()
                .filter(d -> d.format() == format && Files.isRegularFile(path(d)))
                .findFirst();
    }

    private Distribution make(Dataset dataset, DatasetVersion version, Format format) throws IOException {
        Files.createDirectories(folder(version.id()));
        Export export = new Export(
                dataset,
                version,
                version.schema(),
                contents.path(version.sha256()),
                settings.publisher(),
                settings.publicUrl() + "/datos/" + dataset.name(),
                settings.zone());
        Path file = folder(version.id()).resolve(format.extension());
        if (format != Format.CSV) {
            whole(file, out -> write(export, format, out));
        }
        Path made = format == Format.CSV ? export.csv() : file;
        Distribution.Gzip gzip =
                format.text() ? gzip(made, folder(version.id()).resolve(format.extension() + ".gz")) : null;
        Distribution distribution = new Distribution(
                version.id(), format, ContentStore.digest(made), Files.size(made), gzip, clock.instant());
        distributions.insert(distribution);
        return distribution;
    }

    private static void write(Export export, Format format, OutputStream out) throws IOException {
        switch (format) {
            case JSON -> JsonExport.array(export, out);
            case JSONL -> JsonExport.lines(export, out);
            case GEOJSON -> JsonExport.geo(export, out);
            case XLSX -> XlsxExport.write(export, out);
            case ZIP -> ZipExport.write(export, out);
            case CSV -> Files.copy(export.csv(), out);
        }
    }

    private static Distribution.Gzip gzip(Path from, Path to) throws IOException {
        whole(to, out -> {
            GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
            Files.copy(from, gzip);
            gzip.finish();
        });
        return new Distribution.Gzip(ContentStore.digest(to), Files.size(to));
    }

    /** A file is seen only when all of it is written. */
    private static void whole(Path file, ContentStore.Writer writer) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".parcial");
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(aside), 1 << 16)) {
            writer.writeTo(out);
        }
        Files.move(
                aside,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private Path folder(long versionId) {
        return settings.folder().resolve("formatos").resolve(Long.toString(versionId));
    }
}
