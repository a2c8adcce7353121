package co.gov.ventanilla.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** Makes the pictures of {@code docs/img} anew: {@code ./portal pictures}. */
final class DocsPictures {
    private final Browser browser;
    private final Path folder;

    private DocsPictures(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("portal.root"), "docs", "img"));
        try (PortalProcess portal = PortalProcess.start(Map.of());
                Browser browser = Browser.open(portal.url(), true)) {
            new DocsPictures(browser, folder).take();
        }
        System.exit(0);
    }

    private void take() {
        browser.go("/");
        picture("inicio", 1280);
        picture("inicio", 320);
        Filing filing = Filing.quick(browser).start();
        picture("tipo", 320);
        filing.tipo("queja");
        browser.press("continuar");
        picture("quien-con-error", 320);
        filing.natural("nombre@ejemplo.com")
                .solicitud("Lámpara apagada", "La lámpara de la esquina está apagada hace un mes.");
        filing.adjuntar(Samples.pdf("carta.pdf", "carta")).sinMasArchivos();
        picture("revisar", 1280);
        Filing.Receipt receipt = filing.radicar();
        picture("recibo", 1280);
        picture("recibo", 320);
        Pages.consult(browser, receipt);
        picture("consulta", 1280);
        browser.go("/dias-habiles?desde=2026-12-07T19:00:00-05:00&dias=15");
        picture("dias-habiles", 1280);
    }

    /** The whole page as WebP. */
    private void picture(String name, int width) {
        browser.size(width, 900);
        long height = ((Number) browser.script("return document.documentElement.scrollHeight")).longValue();
        browser.size(width, (int) height);
        Object data = browser.driver()
                .executeCdpCommand("Page.captureScreenshot", Map.of("format", "webp", "quality", 50))
                .get("data");
        try {
            Files.write(
                    folder.resolve(name + "-" + width + ".webp"),
                    Base64.getDecoder().decode(data.toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        browser.size(1280, 900);
    }
}
