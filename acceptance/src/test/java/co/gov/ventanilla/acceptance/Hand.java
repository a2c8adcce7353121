package co.gov.ventanilla.acceptance;

import java.nio.file.Path;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** How a person works a control. */
interface Hand {
    void type(WebElement field, String text);

    /** Checks a radio button or checkbox. */
    void check(WebElement box);

    void select(WebElement list, String value);

    void file(WebElement input, Path file);

    /** Presses a button or follows a link, to a new document. */
    void press(WebElement button);

    /** Pointer and keys. */
    record Mouse(Browser browser) implements Hand {
        @Override
        public void type(WebElement field, String text) {
            field.clear();
            field.sendKeys(text);
        }

        @Override
        public void check(WebElement box) {
            if (!box.isSelected()) {
                box.click();
            }
        }

        @Override
        public void select(WebElement list, String value) {
            new Select(list).selectByValue(value);
        }

        @Override
        public void file(WebElement input, Path file) {
            input.sendKeys(file.toString());
        }

        @Override
        public void press(WebElement button) {
            browser.leave(button::click);
        }
    }

    /** Keys only: every control is reached by Tab, as by a person who cannot use a pointer. */
    record Keyboard(Browser browser) implements Hand {
        private static final int MOST = 150;

        /** Presses Tab until the control has the focus. */
        void reach(WebElement target) {
            for (int i = 0; i < MOST; i++) {
                if (browser.focused().equals(target)) {
                    return;
                }
                send(Keys.TAB);
            }
            throw new AssertionError("Tab does not reach " + target.getDomProperty("outerHTML"));
        }

        void send(CharSequence... keys) {
            new Actions(browser.driver()).sendKeys(keys).perform();
        }

        @Override
        public void type(WebElement field, String text) {
            reach(field);
            new Actions(browser.driver())
                    .keyDown(Keys.CONTROL)
                    .sendKeys("a")
                    .keyUp(Keys.CONTROL)
                    .sendKeys(text)
                    .perform();
        }

        @Override
        public void check(WebElement box) {
            if ("radio".equals(box.getDomAttribute("type"))) {
                reachGroup(box);
            } else {
                reach(box);
            }
            if (!box.isSelected()) {
                send(Keys.SPACE);
            }
        }

        private void reachGroup(WebElement radio) {
            String name = radio.getDomAttribute("name");
            for (int i = 0; i < MOST && !name.equals(browser.focused().getDomAttribute("name")); i++) {
                send(Keys.TAB);
            }
            for (int i = 0; i < MOST && !browser.focused().equals(radio); i++) {
                send(Keys.ARROW_DOWN);
            }
            if (!browser.focused().equals(radio)) {
                throw new AssertionError("arrows do not reach " + radio.getDomProperty("outerHTML"));
            }
        }

        @Override
        public void select(WebElement list, String value) {
            reach(list);
            send(Keys.HOME);
            for (int i = 0; i < MOST && !value.equals(list.getDomProperty("value")); i++) {
                send(Keys.ARROW_DOWN);
            }
        }

        @Override
        public void file(WebElement input, Path file) {
            reach(input);
            input.sendKeys(file.toString());
        }

        @Override
        public void press(WebElement button) {
            reach(button);
            browser.leave(() -> send(Keys.ENTER));
        }
    }
}
