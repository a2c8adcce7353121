package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;

/** The focus can be seen, is never covered, and moves in reading order (WCAG 2.4.3, 2.4.7, 2.4.11). */
class FocusIT extends Journey {
    private static final int MOST = 120;
    private static final String STILL = "const s = new CSSStyleSheet(); s.replaceSync('* {caret-color: transparent"
            + " !important; transition: none !important; scroll-behavior: auto !important}');"
            + " document.adoptedStyleSheets = [s]";
    private static final String BOX =
            "const r = document.activeElement.getBoundingClientRect();" + " return [r.left, r.top, r.width, r.height]";
    private static final String HITS = "const f = document.activeElement; const r = f.getBoundingClientRect();"
            + " return [[.5,.5],[.1,.1],[.9,.1],[.1,.9],[.9,.9]].some(([x, y]) => {"
            + " const e = document.elementFromPoint(r.left + r.width * x, r.top + r.height * y);"
            + " return e && (f === e || f.contains(e) || e.contains(f)); })";
    private static final String NAME = "const f = document.activeElement; return f.tagName + '#' + f.id + ' '"
            + " + f.textContent.trim().slice(0, 40)";

    @Test
    void onTheStepWithMostFields() {
        Filing.quick(browser).start().tipo("queja");
        walk("/pqrsd/nueva/quien", 1280, 900);
        walk("/pqrsd/nueva/quien", 375, 667);
    }

    @Test
    void onTheStartAndTheReceipt() {
        walk("/pqrsd/nueva", 1280, 900);
        Pages.steps(browser, state -> {});
        walk("/pqrsd/recibo", 1280, 900);
        walk("/pqrsd/consulta", 375, 667);
    }

    @Test
    void theWarningOfTheEndCoversNoControl() {
        try (Browser other = Browser.open(Portals.shared().url(), true)) {
            Browser usual = browser;
            browser = other;
            Filing.quick(other).startShared().tipo("queja");
            other.timersEarlier(Duration.ofSeconds(18 * 60));
            walk("/pqrsd/nueva/quien", 375, 667);
            assertThat(other.one(".fijo").isDisplayed()).isTrue();
            browser = usual;
        }
    }

    @Test
    void inForcedColours() {
        Filing.quick(browser).start().tipo("queja").anonima();
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
        try {
            walk("/pqrsd/nueva/solicitud", 1280, 900);
        } finally {
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        }
    }

    private void walk(String path, int width, int height) {
        browser.size(width, height).go(path);
        assertThat(browser.path()).isEqualTo(path);
        browser.script(STILL);
        Hand.Keyboard keys = new Hand.Keyboard(browser);
        List<String> faults = new ArrayList<>();
        Object last = null;
        for (int i = 0; i < MOST; i++) {
            keys.send(Keys.TAB);
            if ((Boolean) browser.script("return document.activeElement === document.body")) {
                break;
            }
            String stop = path + " at " + width + ": " + browser.script(NAME);
            if (!(Boolean) browser.script(HITS)) {
                faults.add("covered: " + stop);
            }
            if (!visible()) {
                faults.add("focus not visible: " + stop);
            }
            if (last != null
                    && (Boolean) browser.script(
                            "return !(arguments[0].compareDocumentPosition(document.activeElement) & 4)", last)) {
                if ((Boolean) browser.script("return document.activeElement.matches('.salto')")) {
                    break;
                }
                faults.add("order: " + stop);
            }
            last = browser.focused();
        }
        browser.size(1280, 900);
        assertThat(last).isNotNull();
        assertThat(faults).isEmpty();
    }

    /** As many pixels change as the control has around it. */
    private boolean visible() {
        BufferedImage focused = shot();
        List<?> box = (List<?>) browser.script(BOX);
        browser.script("window.was = document.activeElement; was.blur()");
        BufferedImage blurred = shot();
        browser.script("was.focus({preventScroll: true, focusVisible: true})");
        double width = Math.min(number(box.get(2)), focused.getWidth());
        double height = Math.min(number(box.get(3)), focused.getHeight());
        return changed(focused, blurred) >= 2 * (width + height) * 0.9;
    }

    private BufferedImage shot() {
        try {
            return ImageIO.read(new ByteArrayInputStream(browser.driver().getScreenshotAs(OutputType.BYTES)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int changed(BufferedImage a, BufferedImage b) {
        int count = 0;
        for (int y = 0; y < Math.min(a.getHeight(), b.getHeight()); y++) {
            for (int x = 0; x < Math.min(a.getWidth(), b.getWidth()); x++) {
                if (a.getRGB(x, y) != b.getRGB(x, y)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
