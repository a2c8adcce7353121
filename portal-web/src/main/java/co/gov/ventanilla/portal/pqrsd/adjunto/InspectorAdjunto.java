package co.gov.ventanilla.portal.pqrsd.adjunto;

import co.gov.ventanilla.portal.contenido.FormatoAdmitido;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/**
 * Tells what a file is from its bytes alone (Apache Tika's detection, and for the zip family the parts inside), never from its
 * name, and whether the content pack admits it.
 */
@ApplicationScoped
public class InspectorAdjunto {
    private static final Map<String, String> OOXML = Map.of(
            "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_INFLATED = 500L << 20;

    private final Tika tika = new Tika();

    @Inject
    ContenidoActivo contenido;

    /** Media type of the bytes, or empty when the format is not admitted. */
    public Optional<String> tipoAdmitido(Path file) throws IOException {
        String tipo = tipo(file);
        return contenido.pqrsd().formatos().stream()
                .map(FormatoAdmitido::tiposMime)
                .filter(tipos -> tipos.contains(tipo))
                .findFirst()
                .map(tipos -> tipo);
    }

    private String tipo(Path file) throws IOException {
        String tipo;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            tipo = tika.detect(in);
        }
        return tipo.equals("application/zip") || tipo.equals("application/x-tika-ooxml") ? enZip(file) : tipo;
    }

    private static String enZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES || inflated(zip) > MAX_INFLATED || macros(zip)) {
                return "application/x-refused";
            }
            return OOXML.entrySet().stream()
                    .filter(parte ->
                            zip.getEntry("[Content_Types].xml") != null && zip.getEntry(parte.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("application/zip");
        } catch (ZipException e) {
            return "application/x-broken";
        }
    }

    private static boolean macros(ZipFile zip) {
        return zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
    }

    private static long inflated(ZipFile zip) {
        return zip.stream()
                .mapToLong(ZipEntry::getSize)
                .map(size -> Math.max(0, size))
                .sum();
    }
}
