package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refused file is named and explained, and takes no other with it. */
class FilesIT extends Journey {
    private Filing filing;

    @BeforeEach
    void oneGoodFileIsThere() {
        filing = Filing.quick(browser).start().tipo("queja").anonima();
        filing.solicitud("", "Con archivos").adjuntar(Samples.pdf("bueno.pdf", "bueno"));
        assertThat(received()).contains("bueno.pdf");
    }

    @Test
    void anEmptyFile() {
        refused(Samples.write("vacio.pdf", new byte[0]), "vacio.pdf", "vacío");
    }

    @Test
    void aWrongTypeWhateverItsName() {
        byte[] script = "#!/bin/sh\necho hola\n".getBytes(StandardCharsets.UTF_8);
        refused(Samples.write("carta.pdf.sh", script), "carta.pdf.sh", "formato");
        byte[] html = "<!doctype html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        refused(Samples.write("disfrazado.pdf", html), "disfrazado.pdf", "formato");
    }

    @Test
    void aFileThatIsTooBig() {
        refused(Samples.pdfOf("enorme.pdf", (10L << 20) + 1), "enorme.pdf", "10 MB");
    }

    @Test
    void aDocumentThatUnpacksToTooMuch() {
        refused(Samples.bomb("bomba.docx"), "bomba.docx", "demasiado espacio");
    }

    @Test
    void oneGoodAndOneBadTogether() {
        browser.field("adjunto").sendKeys(Samples.png("foto.png") + "\n" + Samples.write("malo.pdf", new byte[0]));
        browser.press("subir");
        ErrorPage.check(browser, "adjunto", "malo.pdf");
        assertThat(received()).contains("bueno.pdf", "foto.png").doesNotContain("malo.pdf");
    }

    @Test
    void aNameThatRunsBackwards() {
        Path tricky = Samples.pdf("factura\u202Efdp.exe.pdf", "x");
        browser.field("adjunto").sendKeys(tricky.toString());
        browser.press("subir");
        assertThat(browser.has(".resumen-errores")).isFalse();
        assertThat(browser.driver().getPageSource()).doesNotContain("\u202E");
        assertThat(received()).contains("facturafdp.exe.pdf");
        Axe.check(browser, "odd file name");
    }

    @Test
    void uploadingWithoutAFile() {
        browser.press("subir");
        ErrorPage.check(browser, "adjunto", "Elija un archivo");
    }

    @Test
    void aFileIsTakenAway() {
        filing.adjuntar(Samples.png("sobra.png"));
        browser.follow(browser.every("button[name=quitar]").get(1));
        assertThat(received()).contains("bueno.pdf").doesNotContain("sobra.png");
        assertThat(browser.one("[role=status]").getText()).contains("1 archivo");
        filing.sinMasArchivos();
        assertThat(browser.step("revisar").getText()).contains("bueno.pdf").doesNotContain("sobra.png");
    }

    @Test
    void aVoiceMessageStandsInForTheText() {
        browser.go("/pqrsd/nueva/solicitud");
        browser.field("texto").clear();
        filing.answer("voz", "").next().at("adjuntos");
        browser.follow(browser.one("button[name=quitar]"));
        assertThat(browser.text()).contains("Adjunte el mensaje de voz");
        assertThat(browser.button("continuar").getText()).isEqualTo("Continuar");
        assertThat(browser.has("main a[href='/pqrsd/nueva/solicitud']")).isTrue();
        Axe.check(browser, "voice still missing");
        browser.press("continuar");
        ErrorPage.check(browser, "adjunto", "Adjunte el mensaje de voz o vuelva a escribir su texto");
        filing.adjuntar(Samples.resource("nota-de-voz.opus"));
        assertThat(received()).contains("nota-de-voz.opus");
        assertThat(browser.text()).doesNotContain("Falta su mensaje de voz");
        filing.sinMasArchivos().radicar();
        assertThat(browser.one("dl.resumen").getText()).contains("Está en el mensaje de voz");
    }

    private void refused(Path file, String... words) {
        browser.field("adjunto").sendKeys(file.toString());
        browser.press("subir");
        assertThat(browser.one("[data-error='adjunto']").getText()).contains(words);
        ErrorPage.check(browser, "adjunto", words[0]);
        assertThat(received())
                .contains("bueno.pdf")
                .doesNotContain(file.getFileName().toString());
        filing.sinMasArchivos();
        browser.go("/pqrsd/nueva/adjuntos");
    }

    private String received() {
        return browser.has("#recibidos") ? browser.one("#recibidos").getText() : "";
    }
}
