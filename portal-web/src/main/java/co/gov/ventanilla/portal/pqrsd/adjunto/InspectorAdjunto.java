package co.gov.ventanilla.portal.pqrsd.adjunto;

import co.gov.ventanilla.portal.contenido.pqrsd.FormatoAdmitido;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final String OGG = "application/ogg";
    private static final byte[] OPUS_HEAD = "OpusHead".getBytes(StandardCharsets.US_ASCII);
    private static final int OPUS_OFFSET = 28;
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Pattern MACROS_DECLARADAS =
            Pattern.compile("vbaProject|macroEnabled|macrosheet", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTE_CON_MACROS = Pattern.compile(
            ".*vbaProject\\.bin|Basic/[^/]+/(?!script-lb\\.xml)[^/]+|Scripts/.*[^/]", Pattern.CASE_INSENSITIVE);
    private static final int MAX_ENTRIES = 5_000;
    private static final int MAX_CONTENT_TYPES = 4 << 20;
    private static final long MAX_INFLATED = 100L << 20;

    /** Type of a document that unpacks to more than a person can have written. */
    public static final String BOMBA = "application/x-bomb";

    /** Type of a document that carries programs. */
    public static final String MACROS = "application/x-macros";

    private final Tika tika = new Tika();

    @Inject
    ContenidoActivo contenido;

    /** Whether the content pack admits a type. */
    public boolean admite(String tipo) {
        return contenido.pqrsd().formatos().stream()
                .map(FormatoAdmitido::tiposMime)
                .anyMatch(tipos -> tipos.contains(tipo));
    }

    /** Media type of the bytes, or {@link #BOMBA} or {@link #MACROS}. */
    public String tipo(Path file) throws IOException {
        String tipo;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            tipo = tika.detect(in);
        }
        if (tipo.equals(OGG) && opus(file)) {
            return "audio/opus";
        }
        if (tipo.equals("message/rfc822")) {
            return "text/plain";
        }
        boolean odf = tipo.startsWith(ODF);
        return odf || tipo.equals("application/zip") || tipo.equals("application/x-tika-ooxml")
                ? enZip(file, odf ? tipo : "application/zip")
                : tipo;
    }

    /** RFC 7845, section 5.1: the first page of Ogg has one segment, so the head of Opus stands behind 28 bytes. */
    private static boolean opus(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] inicio = in.readNBytes(OPUS_OFFSET + OPUS_HEAD.length);
            return inicio.length > OPUS_OFFSET
                    && Arrays.equals(inicio, OPUS_OFFSET, inicio.length, OPUS_HEAD, 0, OPUS_HEAD.length);
        }
    }

    private static String enZip(Path file, String deLaFirma) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES || inflated(zip) > MAX_INFLATED) {
                return BOMBA;
            }
            if (macros(zip)) {
                return MACROS;
            }
            return OOXML.entrySet().stream()
                    .filter(parte -> zip.getEntry(CONTENT_TYPES) != null && zip.getEntry(parte.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(deLaFirma);
        } catch (ZipException e) {
            return "application/x-broken";
        }
    }

    /** Macros of Office by the name or the declared type of their part, those of OpenDocument by their folder. */
    private static boolean macros(ZipFile zip) throws IOException {
        ZipEntry tipos = zip.getEntry(CONTENT_TYPES);
        if (tipos != null) {
            try (InputStream in = zip.getInputStream(tipos)) {
                String declarados = new String(in.readNBytes(MAX_CONTENT_TYPES), StandardCharsets.UTF_8);
                if (MACROS_DECLARADAS.matcher(declarados).find()) {
                    return true;
                }
            }
        }
        return zip.stream()
                .anyMatch(entry -> PARTE_CON_MACROS.matcher(entry.getName()).matches());
    }

    private static long inflated(ZipFile zip) {
        return zip.stream()
                .mapToLong(ZipEntry::getSize)
                .map(size -> Math.max(0, size))
                .sum();
    }
}
