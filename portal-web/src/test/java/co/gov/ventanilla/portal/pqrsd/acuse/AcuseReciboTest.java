package co.gov.ventanilla.portal.pqrsd.acuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The receipt is the same file everywhere, passes veraPDF, and can be read by people and by a QR reader. */
class AcuseReciboTest {
    private static AcuseRecibo acuse;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
        acuse = new AcuseRecibo(Ejemplos.BOGOTA);
    }

    /** Prints the digest of the ordinary receipt: run in a second JVM by the test of determinism. */
    public static void main(String[] args) throws Exception {
        System.out.println(digest(new AcuseRecibo(Ejemplos.BOGOTA).pdf(Ejemplos.ordinario(), Forma.COMPLETA)));
    }

    @Test
    void theSameDataGiveTheSameBytesInAnotherJvmWithAnotherZoneAndLanguage() throws Exception {
        String here = digest(acuse.pdf(Ejemplos.ordinario(), Forma.COMPLETA));
        assertThat(digest(acuse.pdf(Ejemplos.ordinario(), Forma.COMPLETA))).isEqualTo(here);
        Process other = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Duser.language=tr",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AcuseReciboTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo(here);
        assertThat(other.waitFor()).isZero();
    }

    @Test
    void anotherTextGivesAnotherFile() throws Exception {
        assertThat(digest(acuse.pdf(Ejemplos.conTexto("uno"), Forma.COMPLETA)))
                .isNotEqualTo(digest(acuse.pdf(Ejemplos.conTexto("dos"), Forma.COMPLETA)));
    }

    @ParameterizedTest
    @EnumSource(Forma.class)
    void everyReceiptIsPdfUa1AndPdfA3a(Forma forma) throws Exception {
        for (DatosAcuse datos : List.of(
                Ejemplos.ordinario(), Ejemplos.felicitacion(), Ejemplos.anonimaFueraDeHorario(), Ejemplos.hostil())) {
            byte[] pdf = acuse.pdf(datos, forma);
            assertThat(faults(pdf, PDFAFlavour.PDFUA_1))
                    .as("PDF/UA-1 %s", forma)
                    .isEmpty();
            assertThat(faults(pdf, PDFAFlavour.PDFA_3_A))
                    .as("PDF/A-3a %s", forma)
                    .isEmpty();
        }
    }

    @Test
    void theQrHoldsTheVerificationCodeOnly() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(acuse.pdf(Ejemplos.ordinario(), Forma.CORTA))) {
            assertThat(qr(pdf, 0, 200)).isEqualTo(Ejemplos.CODIGO);
        }
    }

    @Test
    void theQrStaysOnThePageOfItsCode() throws Exception {
        for (int lines = 0; lines < 50; lines++) {
            DatosAcuse datos = Ejemplos.conTexto("renglón\n".repeat(lines) + "fin");
            try (PDDocument pdf = Loader.loadPDF(acuse.pdf(datos, Forma.COMPLETA))) {
                int page = pageOf(pdf, "7KQM 4XTR 9BZP 2HW5");
                assertThat(qr(pdf, page, 100)).as("%s lines", lines).isEqualTo(Ejemplos.CODIGO);
            }
        }
    }

    @Test
    void theShortFormIsOnePageWithoutAWordOfThePerson() throws Exception {
        for (DatosAcuse datos :
                List.of(Ejemplos.ordinario(), Ejemplos.anonimaFueraDeHorario(), Ejemplos.entidadDeNombresLargos())) {
            byte[] pdf = acuse.pdf(datos, Forma.CORTA);
            assertThat(text(pdf)).contains("2026-E-000123").doesNotContain("luminaria", "Ana María", "escombros");
            assertThat(pages(pdf)).isEqualTo(1);
        }
    }

    @Test
    void theFullFormSaysEverything() throws IOException {
        assertThat(text(acuse.pdf(Ejemplos.ordinario(), Forma.COMPLETA)))
                .contains("2026-E-000123", "luminaria", "Ana María Gómez Ñáñez", "viernes 20 de noviembre de 2026")
                .contains("14 de diciembre de 2026", "7KQM 4XTR 9BZP 2HW5", "mapa.pdf");
    }

    @Test
    void aFelicitacionHasNoDueDate() throws IOException {
        assertThat(text(acuse.pdf(Ejemplos.felicitacion(), Forma.COMPLETA))).contains("No tiene plazo de respuesta");
    }

    @Test
    void longTextsAreLaidOut() throws IOException {
        assertThat(pages(acuse.pdf(Ejemplos.conTexto("a".repeat(20_000)), Forma.COMPLETA)))
                .isGreaterThan(3);
        assertThat(pages(acuse.pdf(Ejemplos.conTexto("línea\n".repeat(3_000)), Forma.COMPLETA)))
                .isGreaterThan(10);
    }

    @Test
    void signsWithoutAGlyphAreSaid() throws IOException {
        assertThat(text(acuse.pdf(Ejemplos.conTexto("漢字"), Forma.COMPLETA)))
                .contains("Algunos signos no se pueden imprimir");
        assertThat(text(acuse.pdf(Ejemplos.conTexto("ñandú"), Forma.COMPLETA)))
                .doesNotContain("Algunos signos no se pueden imprimir");
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(a -> a.getRuleId() + " " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void wordsCanBeSearchedAndCopiedLetterByLetter() throws IOException {
        String text = text(acuse.pdf(Ejemplos.conTexto("fijo, oficina, flor, affidavit"), Forma.COMPLETA));

        assertThat(text).contains("fijo, oficina, flor, affidavit", "Código de verificación");
        assertThat(text).doesNotContain("\uFB00", "\uFB01", "\uFB02");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String qr(PDDocument pdf, int page, int dpi) throws Exception {
        var image = new PDFRenderer(pdf).renderImageWithDPI(page, dpi);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        return new MultiFormatReader().decode(bitmap).getText();
    }

    private static int pageOf(PDDocument pdf, String words) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            reader.setStartPage(page);
            reader.setEndPage(page);
            if (reader.getText(pdf).contains(words)) {
                return page - 1;
            }
        }
        throw new AssertionError("not in the receipt: " + words);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String digest(byte[] pdf) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    }
}
