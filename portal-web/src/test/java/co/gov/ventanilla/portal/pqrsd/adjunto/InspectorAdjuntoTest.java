package co.gov.ventanilla.portal.pqrsd.adjunto;

import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.archivo;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.docx;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.ftyp;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.imagen;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.mp3;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.odf;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.ogg;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.ooxml;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.pdf;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.texto;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.unir;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.xlsx;
import static co.gov.ventanilla.portal.pqrsd.adjunto.Muestras.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import co.gov.ventanilla.portal.platform.PortalDePrueba;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InspectorAdjuntoTest {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    @TempDir
    Path folder;

    private final InspectorAdjunto inspector = new InspectorAdjunto();

    @BeforeEach
    void pack() {
        inspector.contenido = PortalDePrueba.contenido();
    }

    static Stream<Arguments> admitidos() {
        return Stream.of(
                arguments("PDF", pdf(), "application/pdf"),
                arguments("PNG", imagen("png"), "image/png"),
                arguments("JPEG", imagen("jpg"), "image/jpeg"),
                arguments("TIFF", imagen("tif"), "image/tiff"),
                arguments(
                        "WebP",
                        unir(texto("RIFF"), new byte[] {30, 0, 0, 0}, texto("WEBPVP8 "), new byte[20]),
                        "image/webp"),
                arguments("HEIC", ftyp("heic"), "image/heic"),
                arguments("Word", docx(), OOXML + "wordprocessingml.document"),
                arguments(
                        "Word, other order",
                        zip("word/document.xml", "[Content_Types].xml"),
                        OOXML + "wordprocessingml.document"),
                arguments("Excel", xlsx(), OOXML + "spreadsheetml.sheet"),
                arguments("OpenDocument text", odf("text"), ODF + "text"),
                arguments("OpenDocument sheet", odf("spreadsheet"), ODF + "spreadsheet"),
                arguments(
                        "OpenDocument with an empty macro library",
                        odf("text", "Basic/script-lc.xml", "Basic/Standard/script-lb.xml"),
                        ODF + "text"),
                arguments("a text that looks like a mail", texto("From: yo\nSubject: el andén\n\nhola"), "text/plain"),
                arguments("UTF-8", "Señora alcaldesa: el árbol cayó 😀".getBytes(StandardCharsets.UTF_8), "text/plain"),
                arguments(
                        "windows-1252",
                        "Señora alcaldesa: el árbol de la esquina cayó sobre el andén y nadie lo ha recogido – costó 5 €."
                                .getBytes(Charset.forName("windows-1252")),
                        "text/plain"),
                arguments("MP3", mp3(), "audio/mpeg"),
                arguments("MP3 with a tag", unir(texto("ID3"), new byte[] {3, 0, 0, 0, 0, 0, 0}, mp3()), "audio/mpeg"),
                arguments("M4A", ftyp("M4A "), "audio/mp4"),
                arguments("voice note", archivo("nota-de-voz.opus"), "audio/opus"),
                arguments("Ogg Vorbis", archivo("nota.ogg"), "audio/vorbis"),
                arguments("recorder: M4A", archivo("nota.m4a"), "audio/mp4"),
                arguments("recorder: MP4, brand mp42", archivo("grabadora-mp42.m4a"), "video/mp4"),
                arguments("recorder: MP4, brand isom", archivo("grabadora-isom.m4a"), "video/quicktime"),
                arguments("recorder: 3GP", archivo("grabadora.3gp"), "video/3gpp"),
                arguments("AMR", unir(texto("#!AMR\n"), new byte[40]), "audio/amr"),
                arguments("3GP", ftyp("3gp4"), "video/3gpp"),
                arguments("MP4", ftyp("mp42"), "video/mp4"),
                arguments("MP4 of many phones", ftyp("isom"), "video/quicktime"),
                arguments("MOV", ftyp("qt  "), "video/quicktime"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("admitidos")
    void isAdmittedForWhatItsBytesAre(String nombre, byte[] bytes, String tipo) throws IOException {
        assertThat(inspector.tipo(file(bytes))).isEqualTo(tipo);
        assertThat(inspector.admite(tipo)).isTrue();
    }

    static Stream<Arguments> rechazados() {
        return Stream.of(
                arguments("zip", zip("a.txt")),
                arguments("empty zip", zip()),
                arguments("jar", zip("META-INF/MANIFEST.MF", "A.class")),
                arguments("only the list of an office file", zip("[Content_Types].xml")),
                arguments("only the part of an office file", zip("word/document.xml")),
                arguments("presentation", zip("[Content_Types].xml", "ppt/presentation.xml")),
                arguments("Word with macros", docx("word/vbaProject.bin")),
                arguments("Word with macros in capitals", docx("word/VBAPROJECT.BIN")),
                arguments(
                        "Word with macros under another name",
                        ooxml(
                                "word/document.xml",
                                "<Override PartName='/word/x.bin' ContentType='application/vnd.ms-office.vbaProject'/>",
                                "word/x.bin")),
                arguments(
                        "macro-enabled Word",
                        ooxml(
                                "word/document.xml",
                                "<Override PartName='/word/document.xml' ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>")),
                arguments("Excel with macros", xlsx("xl/vbaProject.bin")),
                arguments(
                        "Excel 4 macros",
                        ooxml(
                                "xl/workbook.xml",
                                "<Override PartName='/xl/m.xml' ContentType='application/vnd.ms-excel.macrosheet+xml'/>",
                                "xl/m.xml")),
                arguments("OpenDocument with macros", odf("text", "Basic/Standard/Module1.xml")),
                arguments("OpenDocument with scripts", odf("spreadsheet", "Scripts/python/a.py")),
                arguments("OpenDocument drawing", odf("graphics")),
                arguments("OpenDocument text cut off", Arrays.copyOf(odf("text"), 120)),
                arguments("Word cut off", Arrays.copyOf(docx(), 120)),
                arguments(
                        "bomb of entries",
                        docx(IntStream.range(0, 5_001).mapToObj(i -> "e" + i).toArray(String[]::new))),
                arguments(
                        "OpenDocument bomb of entries",
                        odf(
                                "text",
                                IntStream.range(0, 5_001).mapToObj(i -> "e" + i).toArray(String[]::new))),
                arguments("bomb", declarando(docx(), 101L << 20)),
                arguments("OpenDocument bomb", declarando(odf("text"), 101L << 20)),
                arguments("web page", texto("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                arguments("SVG", texto("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                arguments("Windows program", unir(texto("MZ"), new byte[100])),
                arguments("Linux program", unir(new byte[] {0x7F}, texto("ELF"), new byte[100])),
                arguments("script", texto("#!/bin/sh\nrm -rf /\n")),
                arguments(
                        "old Word",
                        unir(
                                new byte[] {
                                    (byte) 0xD0,
                                    (byte) 0xCF,
                                    0x11,
                                    (byte) 0xE0,
                                    (byte) 0xA1,
                                    (byte) 0xB1,
                                    0x1A,
                                    (byte) 0xE1
                                },
                                new byte[600])),
                arguments("Ogg video", ogg("\u0080theora")),
                arguments("Ogg cut off", texto("OggS")),
                arguments("rich text", texto("{\\rtf1 hola}")),
                arguments("noise", new byte[] {1, 2, 3, 4, 5, 6, 7, 8}),
                arguments("nothing", new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rechazados")
    void isRefused(String nombre, byte[] bytes) throws IOException {
        assertThat(inspector.admite(inspector.tipo(file(bytes)))).isFalse();
    }

    @Test
    void theNameOfTheFileDoesNotMatter() throws IOException {
        Path page = Files.write(folder.resolve("factura.pdf"), texto("<html><body>Pague aquí</body></html>"));
        Path picture = Files.write(folder.resolve("virus.exe"), imagen("png"));

        assertThat(inspector.admite(inspector.tipo(page))).isFalse();
        assertThat(inspector.tipo(picture)).isEqualTo("image/png");
    }

    /** The zip with the inflated size of its first entry in the central directory changed. */
    private static byte[] declarando(byte[] zip, long bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        int directory = buffer.getInt(end + 16);
        buffer.putInt(directory + 24, (int) bytes);
        return zip;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("archivo"), bytes);
    }
}
