package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;

/** Pressed twice, sent again, gone back: one petition and the first answer (WCAG 3.3.4, 3.3.6). */
class ResendIT extends Journey {
    @Test
    void nothingIsFiledBeforeTheReview() {
        int before = next();
        review("Todavía no");
        browser.go("/pqrsd/nueva/revisar");
        assertThat(next()).isEqualTo(before + 1);
    }

    @Test
    void everyAnswerCanBeChangedAndComesBackToTheReview() {
        review("Texto de antes");
        List<String> targets = browser.every("dl.resumen a").stream()
                .map(a -> a.getDomAttribute("href"))
                .distinct()
                .collect(Collectors.toList());
        assertThat(targets)
                .contains("/pqrsd/nueva/tipo", "/pqrsd/nueva/quien", "/pqrsd/nueva/solicitud", "/pqrsd/nueva/adjuntos");
        for (WebElement link : browser.every("dl.resumen a")) {
            assertThat(link.getDomProperty("textContent")).matches("(?s)Cambiar\\s+\\S.*");
        }
        for (String target : targets) {
            browser.follow(browser.one("dl.resumen a[href='" + target + "']"));
            assertThat(browser.path()).isEqualTo(target);
            if (target.endsWith("solicitud")) {
                Filing.quick(browser).answer("texto", "Texto de ahora");
            }
            browser.press("continuar");
            assertThat(browser.path()).as("after changing " + target).isEqualTo("/pqrsd/nueva/revisar");
        }
        assertThat(browser.text()).contains("Texto de ahora").doesNotContain("Texto de antes");
    }

    @Test
    void aDoublePressFilesOnce() {
        int before = next();
        review("Doble");
        WebElement button = browser.button("radicar");
        browser.leave(() -> browser.script("arguments[0].click(); arguments[0].click()", button));
        Filing.Receipt receipt = Filing.quick(browser).receipt();
        assertThat(next()).isEqualTo(before + 2);
        assertThat(Integer.parseInt(receipt.radicado().substring(7))).isEqualTo(before + 1);
    }

    @Test
    void theSamePostAtTheSameTimeFilesOnce() {
        review("A la vez");
        int before = next();
        String body = (String) browser.script("const f = new FormData(document.querySelector('#formulario'));"
                + " f.append('radicar', ''); return new URLSearchParams(f).toString()");
        String cookies = browser.driver().manage().getCookies().stream()
                .map(c -> c.getName() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
        Http http = new Http(Portals.shared().url());
        List<CompletableFuture<String>> sent = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(http, body, cookies)))
                .toList();
        List<String> keys =
                sent.stream().map(CompletableFuture::join).distinct().toList();
        assertThat(keys).as("all get the first receipt").hasSize(1);
        assertThat(next()).isEqualTo(before + 2);
    }

    @Test
    void theWholeLastPostAgainFilesNothingNew() {
        Walker walker = new Walker(Portals.shared().url());
        walker.draft("Una sola vez").press("continuar", Map.of());
        String body = walker.body("radicar");
        String cookies = walker.cookieHeader();
        walker.press("radicar", Map.of());
        String first = walker.hook("data-radicado") + " " + walker.hook("data-clave");
        assertThat(first).matches("\\d{4}-E-\\d{6} .{16,}");
        int before = next();

        Http http = new Http(Portals.shared().url());
        assertThat(post(http, body, cookies)).as("first answer").isEqualTo(first);
        assertThat(post(http, body, cookies)).isEqualTo(first);
        Http.Answer stranger = http.send(http.request("/pqrsd/nueva/revisar")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        body.replaceFirst("envio=[^&]*", "envio=" + "x".repeat(43)))));

        assertThat(stranger.header("Location")).as("token of a filed draft").isEqualTo("/pqrsd/nueva");
        assertThat(next()).isEqualTo(before + 1);
    }

    @Test
    void whoKeptTheReceiptAndLeftShowsItToNobodyWhoSendsTheFormAgain() {
        for (String computer : new String[] {"", "si"}) {
            Walker walker = new Walker(Portals.shared().url());
            walker.go("/pqrsd/nueva")
                    .press("comenzar", computer.isEmpty() ? Map.of() : Map.of("compartido", computer))
                    .press("continuar", Map.of("tipo", "queja"))
                    .press("continuar", Map.of("tipo_persona", "anonima"))
                    .press("continuar", Map.of("texto", "Lo guardé y me fui"))
                    .press("continuar", Map.of());
            String body = walker.body("radicar");
            walker.press("radicar", Map.of());
            String cookies = walker.cookieHeader();
            assertThat(resent(body, cookies)).isEqualTo("/pqrsd/recibo");

            walker.press("cerrar", Map.of());
            assertThat(resent(body, cookies)).isEqualTo("/pqrsd/nueva");
            Http.Answer page = new Http(Portals.shared().url())
                    .send(new Http(Portals.shared().url())
                            .request("/pqrsd/recibo")
                            .header("Cookie", cookies));
            assertThat(page.text()).as("nor the cookie").doesNotContain("data-clave");
        }
    }

    /** Each page on a shared computer renews the cookie, which holds the second of its end. */
    @Test
    void theButtonsOfASharedReceiptWorkHoweverOftenItWasShown() throws InterruptedException {
        Walker walker = new Walker(Portals.shared().url())
                .go("/pqrsd/nueva")
                .press("comenzar", Map.of("compartido", "si"))
                .press("continuar", Map.of("tipo", "queja"))
                .press("continuar", Map.of("tipo_persona", "anonima"))
                .press("continuar", Map.of("texto", "La miro dos veces"))
                .press("continuar", Map.of())
                .press("radicar", Map.of());
        Thread.sleep(1_100);
        walker.go("/pqrsd/recibo");
        assertThat(walker.press("extender", Map.of()).path()).isEqualTo("/pqrsd/recibo");
        Thread.sleep(1_100);
        walker.go("/pqrsd/recibo");
        assertThat(walker.press("cerrar", Map.of()).path()).isEqualTo("/pqrsd");
    }

    /** Where the form of a review that is sent again leads. */
    private static String resent(String body, String cookies) {
        Http http = new Http(Portals.shared().url());
        return http.send(http.request("/pqrsd/nueva/revisar")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies)
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)))
                .header("Location");
    }

    @Test
    void backAndAgainGivesTheFirstAnswer() {
        int before = next();
        review("Atrás");
        Filing.Receipt first = Filing.quick(browser).radicar();
        browser.driver().navigate().back();
        browser.await("what became of it", () -> browser.has("[data-ya-radicada]"));
        assertThat(browser.one("[data-ya-radicada]").getText()).contains("Su solicitud ya quedó radicada");
        Axe.check(browser, "back after filing");
        browser.go("/pqrsd/nueva/solicitud");
        browser.follow(browser.one("[data-ya-radicada] a"));
        assertThat(Filing.quick(browser).receipt()).isEqualTo(first);
        browser.driver().navigate().refresh();
        assertThat(Filing.quick(browser).receipt()).isEqualTo(first);
        assertThat(next()).isEqualTo(before + 2);
    }

    private void review(String texto) {
        Filing.quick(browser)
                .start()
                .tipo("queja")
                .natural("doble@example.com")
                .solicitud("", texto)
                .sinMasArchivos();
    }

    /** Posts the review and follows to the receipt. @return radicado and key that it shows */
    private static String post(Http http, String body, String cookies) {
        Http.Answer answer = http.send(http.request("/pqrsd/nueva/revisar")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
        String receipt = answer.raw().headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("recibo="))
                .map(c -> c.replaceFirst(";.*", ""))
                .findFirst()
                .orElse("none");
        Http.Answer page = http.send(http.request("/pqrsd/recibo").header("Cookie", receipt));
        String html = page.text();
        assertThat(html).as(answer.status() + " " + answer.header("Location")).contains("data-clave");
        return html.replaceFirst("(?s).*data-radicado=\"([^\"]*)\".*data-clave=\"([^\"]*)\".*", "$1 $2");
    }

    /** Files one petition. @return its number */
    private static int next() {
        Http.Answer answer = new Http(Portals.shared().url()).file(Http.petition("contador"));
        return Integer.parseInt(answer.at("radicado").substring(7));
    }

    @Test
    void cookiesAreOnlyForThePortal() {
        review("Galletas");
        for (Cookie cookie : browser.driver().manage().getCookies()) {
            assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
            assertThat(cookie.getSameSite()).as(cookie.getName()).isIn("Lax", "Strict");
        }
    }
}
