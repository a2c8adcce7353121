package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A map with streets, where the operator has named a server of tiles; nobody is asked for any before somebody wants to see it. */
class MapaIT {
    private static final int SIDE = 256;
    private static final Set<String> REFERRERS = ConcurrentHashMap.newKeySet();
    private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();

    private static HttpServer tiles;
    private static PortalProcess portal;
    private static byte[] tile;

    @BeforeAll
    static void start() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        tile = png.toByteArray();
        tiles = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tiles.createContext("/", MapaIT::answer);
        tiles.start();
        String address = "http://127.0.0.1:" + tiles.getAddress().getPort() + "/{z}/{x}/{y}.png";
        portal = PortalProcess.start(
                Map.of("TILE_URL", address, "TILE_ATTRIBUTION", "© Quienes <dibujan>", "CLOCK", Portals.FRIDAY));
    }

    @AfterAll
    static void stop() {
        portal.close();
        tiles.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        ASKED.add(exchange.getRequestURI().getPath());
        REFERRERS.add(String.valueOf(exchange.getRequestHeaders().getFirst("Referer")));
        exchange.getResponseHeaders().set("Content-Type", "image/png");
        exchange.sendResponseHeaders(200, tile.length);
        exchange.getResponseBody().write(tile);
        exchange.close();
    }

    @Test
    void opensOnAskingWithTheKeyboardAndSaysWhoMadeIt() {
        try (Browser browser = Browser.open(portal.url(), true)) {
            browser.go("/puntos");
            assertThat(ASKED).as("before anybody asks").isEmpty();
            assertThat(browser.one(".calles").getText()).contains("127.0.0.1");
            Axe.check(browser, "places with a map to open");
            browser.one(".calles button").sendKeys(Keys.ENTER);
            Wait.until(Duration.ofSeconds(20), "tiles", () -> browser.has(".mapa-calles .leaflet-tile-loaded"));
            assertThat(ASKED).isNotEmpty().allMatch(path -> path.matches("/\\d+/\\d+/\\d+\\.png"));
            assertThat(REFERRERS).as("nothing of the page").containsExactly(portal.url() + "/");
            assertThat(browser.one(".leaflet-control-attribution").getText()).isEqualTo("© Quienes <dibujan>");
            List<WebElement> marks = browser.every(".mapa-calles .marca-calles");
            assertThat(places(marks))
                    .isEqualTo(browser.every("#lugares > [data-latitud]").size());
            assertThat(browser.one(".estado-calles").getText()).contains("El mapa está abierto");
            Axe.check(browser, "places with an open map");
            WebElement many = mark(marks, true);
            assertThat(many.getDomAttribute("title")).matches("\\d+ lugares: .+");
            many.sendKeys(Keys.ENTER);
            Wait.until(
                    Duration.ofSeconds(5),
                    "nearer",
                    () -> browser.every(".mapa-calles .marca-calles").size() > marks.size());
            WebElement one = mark(browser.every(".mapa-calles .marca-calles"), false);
            assertThat(one.getDomAttribute("title")).isNotBlank();
            one.sendKeys(Keys.ENTER);
            Wait.until(Duration.ofSeconds(5), "popup", () -> browser.has(".leaflet-popup-content a[href*='/puntos/']"));
            Axe.check(browser, "places with the name of one");
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void aDatasetWithPlacesHasItToo() {
        try (Browser browser = Browser.open(portal.url(), true)) {
            browser.go("/datos/zonas-wifi");
            browser.one(".calles button").click();
            Wait.until(Duration.ofSeconds(20), "tiles", () -> browser.has(".mapa-calles .leaflet-tile-loaded"));
            assertThat(places(browser.every(".marca-calles"))).isEqualTo(16);
            assertThat(browser.console()).isEmpty();
        }
    }

    private static WebElement mark(List<WebElement> marks, boolean many) {
        return marks.stream()
                .filter(mark -> mark.getText().startsWith("+") == many)
                .findFirst()
                .orElseThrow();
    }

    /** A mark is one place with its number, or several that are very near, "+3". */
    private static int places(List<WebElement> marks) {
        return marks.stream()
                .map(WebElement::getText)
                .mapToInt(text -> text.startsWith("+") ? Integer.parseInt(text.substring(1)) : 1)
                .sum();
    }

    @Test
    void onlyPagesWithAMapMayLoadTilesAndOnlyWithAServer() {
        String origin = "http://127.0.0.1:" + tiles.getAddress().getPort();
        Http http = new Http(portal.url());
        assertThat(policy(http, "/puntos")).contains("img-src 'self' data: " + origin + ";");
        assertThat(policy(http, "/pqrsd/nueva")).contains("img-src 'self';");
        Http without = new Http(Portals.shared().url());
        assertThat(policy(without, "/puntos")).contains("img-src 'self';");
        assertThat(without.get("/puntos").text()).doesNotContain("data-calles");
        assertThat(without.get("/datos/zonas-wifi").text()).doesNotContain("data-calles");
    }

    private static String policy(Http http, String path) {
        return http.get(path).header("Content-Security-Policy");
    }
}
