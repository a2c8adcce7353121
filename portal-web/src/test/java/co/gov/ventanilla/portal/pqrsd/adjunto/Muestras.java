package co.gov.ventanilla.portal.pqrsd.adjunto;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Small files of many formats, made on the spot. */
public final class Muestras {
    private static final String TIPOS =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    private Muestras() {}

    public static byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument documento = new PDDocument()) {
            documento.addPage(new PDPage());
            documento.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] imagen(String formato) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), formato, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A zip of entries with one text in each. */
    public static byte[] zip(String... nombres) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entradas(zip, nombres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] docx(String... mas) {
        return ooxml("word/document.xml", TIPOS, mas);
    }

    public static byte[] xlsx(String... mas) {
        return ooxml("xl/workbook.xml", TIPOS, mas);
    }

    /** An office file with another list of content types. */
    public static byte[] ooxml(String parte, String tipos, String... mas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entrada(zip, "[Content_Types].xml", tipos);
            entradas(zip, "_rels/.rels", parte);
            entradas(zip, mas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An OpenDocument file: its type lies uncompressed in front (OpenDocument 1.3, part 2, 3.3). */
    public static byte[] odf(String clase, String... mas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] tipo = ("application/vnd.oasis.opendocument." + clase).getBytes(StandardCharsets.US_ASCII);
            CRC32 crc = new CRC32();
            crc.update(tipo);
            ZipEntry entrada = new ZipEntry("mimetype");
            entrada.setMethod(ZipEntry.STORED);
            entrada.setSize(tipo.length);
            entrada.setCrc(crc.getValue());
            zip.putNextEntry(entrada);
            zip.write(tipo);
            zip.closeEntry();
            entradas(zip, "content.xml", "META-INF/manifest.xml");
            entradas(zip, mas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entradas(ZipOutputStream zip, String... nombres) throws IOException {
        for (String nombre : nombres) {
            entrada(zip, nombre, "<x/>");
        }
    }

    private static void entrada(ZipOutputStream zip, String nombre, String texto) throws IOException {
        zip.putNextEntry(new ZipEntry(nombre));
        zip.write(texto.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** ISO base media file with a brand. */
    public static byte[] ftyp(String marca) {
        return unir(new byte[] {0, 0, 0, 24}, texto("ftyp" + marca), new byte[4], texto("isommp42"), new byte[40]);
    }

    /** One page of Ogg with the head of a codec. */
    public static byte[] ogg(String cabeza) {
        return unir(texto("OggS"), new byte[24], texto(cabeza), new byte[40]);
    }

    /** A real file of the folder muestras. */
    public static byte[] archivo(String nombre) {
        try (InputStream in = Muestras.class.getResourceAsStream("/muestras/" + nombre)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** MPEG-1 layer 3, 128 kbit/s, 44.1 kHz: one silent frame of 417 bytes. */
    public static byte[] mp3() {
        return unir(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0x64}, new byte[413]);
    }

    public static byte[] texto(String texto) {
        return texto.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] unir(byte[]... partes) {
        ByteArrayOutputStream todo = new ByteArrayOutputStream();
        for (byte[] parte : partes) {
            todo.writeBytes(parte);
        }
        return todo.toByteArray();
    }
}
