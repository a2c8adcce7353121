package co.gov.ventanilla.acceptance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who fills in the forms without a browser: cookies, hidden fields and redirects as a browser has them. */
public final class Walker {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI portal;
    private final String address;
    private HttpResponse<String> answer;
    private Document page;
    private HttpResponse<String> answerBefore;
    private Document pageBefore;

    public Walker(String url) {
        this(url, null);
    }

    /** Somebody at an address, as seen by a portal that trusts this machine as its proxy. @param address null: this machine's */
    Walker(String url, String address) {
        portal = URI.create(url);
        this.address = address;
    }

    public Walker go(String path) {
        return send(request(portal.resolve(path)));
    }

    /** Sends the form that holds a button, with these fields instead of or beside its own. */
    public Walker press(String button, Map<String, String> fields) {
        Element pressed = page.selectFirst("button[id$=" + button + "], button[name=" + button + "]");
        if (pressed == null) {
            throw new AssertionError("no button " + button + " at " + answer.uri() + ": " + page.text());
        }
        FormElement form = (FormElement) pressed.closest("form");
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (KeyVal pair : form.formData()) {
            all.computeIfAbsent(pair.key(), k -> new ArrayList<>()).add(pair.value());
        }
        fields.forEach((name, value) -> all.put(name, List.of(value)));
        all.put(pressed.attr("name"), List.of(pressed.attr("value")));
        URI target = answer.uri().resolve(form.attr("action"));
        return send(form.attr("enctype").equals("multipart/form-data") ? multipart(target, all) : encoded(target, all));
    }

    private HttpRequest.Builder encoded(URI target, Map<String, List<String>> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(pair(name, value))));
        return request(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs)));
    }

    private HttpRequest.Builder multipart(URI target, Map<String, List<String>> fields) {
        Http.Parts parts = new Http.Parts();
        fields.forEach((name, values) -> values.forEach(value -> parts.field(name, "text/plain", value)));
        return request(target).header("Content-Type", parts.type()).POST(parts.body());
    }

    /** Begins a petition of an unnamed person and walks to the step of the files. */
    public Walker draft(String texto) {
        return go("/pqrsd/nueva")
                .press("comenzar", Map.of())
                .press("continuar", Map.of("tipo", "queja"))
                .press("continuar", Map.of("tipo_persona", "anonima"))
                .press("continuar", Map.of("texto", texto));
    }

    /** Body of the post that pressing a button would send. */
    String body(String button) {
        Element pressed = page.selectFirst("button[id$=" + button + "]");
        List<String> pairs = new ArrayList<>();
        for (KeyVal pair : ((FormElement) pressed.closest("form")).formData()) {
            pairs.add(pair(pair.key(), pair.value()));
        }
        pairs.add(pair(pressed.attr("name"), pressed.attr("value")));
        return String.join("&", pairs);
    }

    /** Path of the page that is shown. */
    String path() {
        return answer.uri().getPath();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Value of a receipt's hook, as {@code data-radicado}. */
    String hook(String name) {
        return page.select("[" + name + "]").attr(name);
    }

    /** The button "back": the page before this one as it stood, nothing is fetched. */
    public Walker back() {
        answer = answerBefore;
        page = pageBefore;
        return this;
    }

    public Document page() {
        return page;
    }

    public int status() {
        return answer.statusCode();
    }

    /** The cookies that would be sent, as one header. */
    public String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(c -> c.getName() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(URI target) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target).timeout(Duration.ofSeconds(60));
        return address == null ? request : request.header("X-Forwarded-For", address);
    }

    private Walker send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> got = client.send(request.build(), BodyHandlers.ofString());
            answerBefore = answer;
            pageBefore = page;
            answer = got;
            page = Jsoup.parse(answer.body(), answer.uri().toString());
            return this;
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
