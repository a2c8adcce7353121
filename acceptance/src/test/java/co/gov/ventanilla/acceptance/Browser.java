package co.gov.ventanilla.acceptance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with an empty profile that speaks the hooks of the contract. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<Browser> OPEN = new CopyOnWriteArrayList<>();
    private static Browser shared;

    private final ChromeDriver driver;
    private final String url;
    private final Path profile;
    private final List<String> console = new ArrayList<>();

    private Browser(ChromeDriver driver, String url, Path profile) {
        this.driver = driver;
        this.url = url;
        this.profile = profile;
    }

    /** The browser of most journeys, at the shared portal; it is emptied, never closed. */
    static synchronized Browser shared() {
        String url = Portals.shared().url();
        if (shared == null) {
            shared = open(url, true);
        }
        return shared;
    }

    static Browser open(String url, boolean javascript) {
        Path profile = Temporary.folder("chromium-acceptance-");
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=es-CO",
                "--user-data-dir=" + profile);
        if (!javascript) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .usingAnyFreePort()
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options), url, profile);
        OPEN.add(browser);
        Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
        return browser.size(1280, 900);
    }

    static List<Browser> all() {
        return OPEN;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Size of the viewport in CSS pixels, smaller than a window can be. */
    Browser size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Forgets all cookies and what the pages stored. */
    Browser forget() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.get("about:blank");
        console();
        console.clear();
        return size(1280, 900);
    }

    Browser go(String path) {
        driver.get(url + path);
        return this;
    }

    String path() {
        return driver.getCurrentUrl().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    String title() {
        return driver.getTitle();
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    WebElement one(String css) {
        await(css, () -> has(css));
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> every(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    boolean has(String css) {
        return !every(css).isEmpty();
    }

    /** Input, select or textarea of the contract's field, not that of the frame's search box; of radios and checkboxes the one with the value. */
    WebElement field(String name) {
        return one(css(name, ""));
    }

    WebElement option(String name, String value) {
        return one(css(name, "[value='" + value + "']"));
    }

    static String css(String name, String more) {
        return "main [name='" + name + "']" + more + ",main [name$=':" + name + "']" + more;
    }

    /** The button whose id or name ends with the word of the contract. */
    WebElement button(String word) {
        return one("button[id$='" + word + "'],input[type=submit][id$='" + word + "'],button[name$='" + word + "']");
    }

    WebElement step(String paso) {
        return one("[data-paso='" + paso + "']");
    }

    /** Does something that leads to a new document, and waits for it. */
    void leave(Runnable act) {
        WebElement old = driver.findElement(By.tagName("html"));
        act.run();
        await("new page", () -> gone(old));
        await("complete page", () -> "complete".equals(script("return document.readyState")));
    }

    /** The driver tells of an element of an earlier document in more than one way. */
    private static boolean gone(WebElement old) {
        try {
            old.isEnabled();
            return false;
        } catch (WebDriverException e) {
            return true;
        }
    }

    void press(String word) {
        WebElement button = button(word);
        leave(button::click);
    }

    void follow(WebElement link) {
        leave(link::click);
    }

    WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(100));
    }

    /** Waits for a condition; says where the browser is when it does not come true. */
    void await(String what, java.util.function.BooleanSupplier condition) {
        try {
            waiting().until(d -> condition.getAsBoolean());
        } catch (TimeoutException e) {
            throw new AssertionError("no " + what + " at " + driver.getCurrentUrl() + " «" + title() + "»");
        }
    }

    Object script(String code, Object... arguments) {
        return driver.executeScript(code, arguments);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    static String attribute(SearchContext element, String name) {
        return ((WebElement) element).getDomAttribute(name);
    }

    /** Makes the long timers of the next documents fire so much earlier. @return what {@link #timersAsWritten} takes back */
    Object timersEarlier(Duration by) {
        String script = "const real = setTimeout; window.setTimeout = (f, ms) =>"
                + " real(f, ms > 60000 ? Math.max(0, ms - %d) : ms)";
        return driver.executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", script.formatted(by.toMillis())))
                .get("identifier");
    }

    void timersAsWritten(Object earlier) {
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", earlier));
    }

    /** Everything the console said so far. */
    List<String> console() {
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            console.add(entry.getMessage());
        }
        return console;
    }

    /** Picture into target/screenshots, for a failed test or for looking. */
    void picture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            Files.writeString(folder.resolve(name + ".html"), driver.getPageSource());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pictures of the whole page at 320 and 1280 pixels. */
    void captura(String name) {
        for (int width : List.of(320, 1280)) {
            size(width, 900);
            long height = ((Number) script("return document.documentElement.scrollHeight")).longValue();
            size(width, (int) Math.min(8000, height));
            picture(name + "-" + width);
        }
        size(1280, 900);
    }

    @Override
    public void close() {
        if (OPEN.remove(this)) {
            driver.quit();
            Temporary.delete(profile);
        }
    }
}
