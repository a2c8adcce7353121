package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The pattern that every page with a wrong answer follows. */
final class ErrorPage {
    private ErrorPage() {}

    /** @param words that the message for the field holds */
    static void check(Browser browser, String field, String words) {
        assertThat(browser.title()).startsWith("Error:");
        WebElement summary = browser.one(".resumen-errores");
        assertThat(summary.getDomAttribute("role")).isEqualTo("alert");
        assertThat(summary.getDomAttribute("tabindex")).isEqualTo("-1");
        assertThat((Boolean) browser.script(
                        "return !!(arguments[0].compareDocumentPosition(document.querySelector('h1')) & 4)", summary))
                .as("summary above the h1")
                .isTrue();
        browser.await("focus on the summary", () -> browser.focused().equals(summary));

        WebElement message = browser.one("[data-error='" + field + "']");
        assertThat(message.getText()).contains(words);
        String bare = message.getText().replaceFirst("^Error:\\s*", "");
        WebElement link = summary.findElements(By.tagName("a")).stream()
                .filter(a -> a.getText().strip().equals(bare.strip()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("summary has no link «" + bare + "»: " + summary.getText()));
        assertThat(message.getLocation().getY())
                .as("message stands before the control")
                .isPositive();

        link.click();
        WebElement control = browser.focused();
        assertThat(control.getTagName()).as("link focuses a control").isIn("input", "select", "textarea");
        String name = String.valueOf(control.getDomAttribute("name"));
        assertThat(name).as("link focuses the field").endsWith(field);
        described(browser, control, message, field);
        Axe.check(browser, "error of " + field);
    }

    /** The control, or the group it stands in, is marked invalid and bears the message. */
    private static void described(Browser browser, WebElement control, WebElement message, String field) {
        boolean group = List.of("radio", "checkbox").contains(String.valueOf(control.getDomAttribute("type")));
        if (group) {
            WebElement fieldset = control.findElement(By.xpath("ancestor::fieldset[1]"));
            assertThat(bears(fieldset, message))
                    .as("group of " + field + " bears its message")
                    .isTrue();
            boolean radios = "radio".equals(control.getDomAttribute("type"));
            WebElement invalid = radios ? fieldset : control;
            assertThat(invalid.getDomAttribute("aria-invalid"))
                    .as("aria-invalid of " + field)
                    .isEqualTo("true");
            assertThat(fieldset.getDomAttribute("role")).isEqualTo(radios ? "radiogroup" : null);
            assertThat(fieldset.getAccessibleName())
                    .isEqualTo(fieldset.findElement(By.tagName("legend")).getText());
            return;
        }
        assertThat(control.getDomAttribute("aria-invalid"))
                .as("aria-invalid of " + field)
                .isEqualTo("true");
        assertThat(bears(control, message))
                .as("aria-describedby of " + field + " names its message: "
                        + control.getDomAttribute("aria-describedby"))
                .isTrue();
        assertThat(browser.every("#" + message.getDomAttribute("id"))).hasSize(1);
    }

    private static boolean bears(WebElement control, WebElement message) {
        String ids = control.getDomAttribute("aria-describedby");
        return ids != null && Arrays.asList(ids.split("\\s+")).contains(message.getDomAttribute("id"));
    }
}
