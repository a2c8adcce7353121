package co.gov.ventanilla.acceptance;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.WebDriverException;

/** Pictures of every open browser when a test fails, in target/screenshots. */
final class FailurePicture implements AfterTestExecutionCallback {
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            return;
        }
        String name = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
        int number = 0;
        for (Browser browser : Browser.all()) {
            try {
                browser.picture(name.replaceAll("[^A-Za-z0-9._-]", "_") + "-" + number++);
                System.err.println("at " + browser.driver().getCurrentUrl() + ": " + browser.title());
            } catch (WebDriverException e) {
                System.err.println("no picture: " + e.getClass().getSimpleName());
            }
        }
    }
}
