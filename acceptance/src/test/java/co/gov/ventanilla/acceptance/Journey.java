package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A journey in the shared browser, which begins without memory and ends without a complaint of the content policy. */
@ExtendWith(FailurePicture.class)
abstract class Journey {
    Browser browser;

    @BeforeEach
    void beginAnew() {
        browser = Browser.shared().forget();
    }

    @AfterEach
    void noPolicyWasBroken() {
        assertThat(browser.console())
                .as("console")
                .noneMatch(
                        line -> line.contains("Content Security Policy") || line.contains("Content-Security-Policy"));
    }

    /** Nothing is cut or has to be scrolled sideways on a phone of 320 px (1.4.10). */
    void fits() {
        browser.size(320, 900);
        assertThat(browser.script(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        browser.size(1280, 900);
    }
}
