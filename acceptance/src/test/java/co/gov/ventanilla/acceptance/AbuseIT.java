package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * With limits: nobody is refused a petition or a right key, machines fill the review queue, and what must wait says for how long.
 * The portal trusts this machine as its proxy, so that each test speaks from addresses of its own.
 */
@ExtendWith(FailurePicture.class)
class AbuseIT {
    private static PortalProcess portal;
    private static Http http;

    /** At ten o'clock every window begins. */
    @BeforeAll
    static void open() throws IOException {
        portal = PortalProcess.start(Map.of(
                "LIMITS",
                "on",
                "CLOCK",
                Portals.FRIDAY,
                "TRUSTED_PROXIES",
                "127.0.0.1, ::1",
                "CONTENT_PACK",
                packWithSharedNetwork("198.51.100.0/28").toString()));
        http = new Http(portal.url());
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    private static Path packWithSharedNetwork(String cidr) throws IOException {
        Path pack = Temporary.folder("contenido-");
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("portal.content")))) {
            for (Path file : files.toList()) {
                Files.copy(file, pack.resolve(file.getFileName()));
            }
        }
        Path entity = pack.resolve("entidad.json");
        ObjectNode json = (ObjectNode) Http.JSON.readTree(entity.toFile());
        json.putArray("redesCompartidas")
                .addObject()
                .put("nombre", "Punto Vive Digital")
                .put("cidr", cidr);
        Http.JSON.writeValue(entity.toFile(), json);
        return pack;
    }

    @Test
    void thirtyPetitionsInTenMinutesFromOneAddressAreAllFiled() {
        String house = "203.0.113.30";
        List<String> filed = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            filed.add(file("Derecho " + i, house));
        }
        for (int i = 0; i < 8; i++) {
            Walker walker = new Walker(portal.url(), house);
            walker.draft("Derecho por la página " + i).press("continuar", Map.of());
            filed.add(walker.press("radicar", Map.of()).hook("data-radicado"));
        }

        assertThat(filed).doesNotHaveDuplicates().allMatch(r -> r.matches("\\d{4}-E-\\d{6}"));
        Map<String, String> queue = queue();
        assertThat(queue).doesNotContainKeys(filed.subList(0, 10).toArray(String[]::new));
        assertThat(filed.subList(10, 30))
                .allSatisfy(r -> assertThat(queue.get(r)).contains("frecuencia"));
        assertThat(filed.subList(22, 30)).as("no person walks that fast").anySatisfy(r -> assertThat(queue.get(r))
                .contains("rapidez"));
    }

    @Test
    void aSharedNetworkHasALargerBudget() {
        List<String> filed = IntStream.range(0, 30)
                .mapToObj(i -> file("Del punto " + i, "198.51.100.7"))
                .toList();
        assertThat(queue()).doesNotContainKeys(filed.toArray(String[]::new));
    }

    @Test
    void aBotFillsTheQueueWhileOthersFile() {
        ExecutorService bot = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<String>> posts = IntStream.range(0, 500)
                    .mapToObj(
                            i -> CompletableFuture.supplyAsync(() -> file("Basura " + i, "2001:db8:bad:1::" + i), bot))
                    .toList();
            List<String> others = IntStream.range(0, 20)
                    .mapToObj(i -> file("Vecina " + i, "2001:db8:bad:" + (100 + i) + "::1"))
                    .toList();
            List<String> rubbish = posts.stream().map(CompletableFuture::join).toList();

            Map<String, String> queue = queue();
            assertThat(rubbish.stream().filter(queue::containsKey)).hasSize(490);
            assertThat(queue).doesNotContainKeys(others.toArray(String[]::new));
        } finally {
            bot.shutdownNow();
        }
        assertThat(Verb.run(portal, "pqrsd", "list", "--sospechosas").output())
                .contains("frecuencia", " peticiones por revisar");
    }

    @Test
    void aMachineThatFillsInEveryFieldGetsTheReceiptOfEverybody() {
        Walker walker = new Walker(portal.url(), "203.0.113.40");
        walker.go("/pqrsd/nueva").press("comenzar", Map.of());
        Element trap = walker.page().selectFirst("[name=pagina_web]");
        assertThat(trap.attr("tabindex")).isEqualTo("-1");
        assertThat(trap.attr("autocomplete")).isEqualTo("off");
        assertThat(trap.closest("[aria-hidden=true]")).isNotNull();
        walker.press("continuar", Map.of("tipo", "queja", "pagina_web", "https://compre.example"))
                .press("continuar", Map.of("tipo_persona", "anonima"))
                .press("continuar", Map.of("texto", "Compre ya"))
                .press("continuar", Map.of())
                .press("radicar", Map.of());

        String filed = walker.hook("data-radicado");
        assertThat(queue().get(filed)).startsWith("trampa");
        assertThat(http.consult(filed, walker.hook("data-clave")).at("vence")).isEqualTo("2026-12-14");
        assertThat(walker.page().text()).doesNotContainIgnoringCase("sospech").doesNotContainIgnoringCase("revis");
    }

    @Test
    void tooManyFilesWaitAndTheTextGoesOn() {
        String house = "203.0.113.50";
        Http.Answer last = null;
        for (int i = 0; i < 21; i++) {
            last = http.multipart("/api/v1/pqrsd", tenFiles(), "X-Forwarded-For", house);
            assertThat(last.status()).as("post " + i).isEqualTo(i < 20 ? 201 : 429);
        }
        waits(last, "el texto sin archivos");
        assertThat(last.header("Content-Type")).startsWith("application/problem+json");
        assertThat(file("Solo el texto", house)).isNotEmpty();

        try (Browser browser = at(house)) {
            Filing filing =
                    Filing.quick(browser).start().tipo("queja").anonima().solicitud("", "Con foto");
            browser.field("adjunto").sendKeys(Samples.pdf("foto.pdf", "f").toString());
            browser.press("subir");
            ErrorPage.check(browser, "adjunto", "Espere ");
            assertThat(browser.text()).contains("Ventanilla presencial");
            assertThat(filing.sinMasArchivos().radicar().radicado()).isNotEmpty();
        }
    }

    private static Http.Parts tenFiles() {
        Http.Parts parts = new Http.Parts().field("solicitud", "application/json", Http.petition("Con anexos"));
        for (int i = 0; i < 10; i++) {
            parts.file("adjunto", "a" + i + ".txt", "text/plain", ("anexo " + i).getBytes(StandardCharsets.UTF_8));
        }
        return parts;
    }

    @Test
    void tooManyDraftsWaitAndTheSentenceSaysWhere() {
        String house = "203.0.113.60";
        Walker first = new Walker(portal.url(), house).go("/pqrsd/nueva");
        String body = first.body("comenzar");
        for (int i = 0; i < 120; i++) {
            assertThat(http.post(
                                    "/pqrsd/nueva",
                                    "application/x-www-form-urlencoded",
                                    java.net.http.HttpRequest.BodyPublishers.ofString(body),
                                    "X-Forwarded-For",
                                    house)
                            .status())
                    .as("draft " + i)
                    .isEqualTo(303);
        }
        first.press("comenzar", Map.of());
        assertThat(first.status()).isEqualTo(429);
        assertThat(Integer.parseInt(first.header("Retry-After"))).isBetween(1, 600);
        assertThat(first.page().select("main").text()).contains("Espere ", "Ventanilla presencial");
        try (Browser browser = at(house)) {
            browser.go("/pqrsd/nueva").press("comenzar");
            assertThat(browser.title()).startsWith("Error:");
            Axe.check(browser, "too many drafts");
        }
        assertThat(file("Por la interfaz", house)).isNotEmpty();
    }

    @Test
    void theRightKeyOpensWhateverWasTriedBefore() {
        String house = "203.0.113.70";
        Http.Answer filed = http.file(Http.petition("Sigue siendo mía"), "X-Forwarded-For", house);
        for (int i = 0; i < 20; i++) {
            assertThat(consult(i % 2 == 0 ? filed.at("radicado") : "2026-E-999999", "AAAABBBBCCCCDDDD", house)
                            .status())
                    .isEqualTo(404);
        }
        Http.Answer wrongKey = consult(filed.at("radicado"), "AAAABBBBCCCCDDDD", house);
        Http.Answer wrongNumber = consult("2026-E-999999", filed.at("clave"), house);
        waits(wrongKey, "abren siempre");
        assertThat(wrongNumber.status()).isEqualTo(429);
        assertThat(wrongNumber.at("detail")).isEqualTo(wrongKey.at("detail"));
        assertThat(consult(filed.at("radicado"), filed.at("clave"), house).at("texto"))
                .isEqualTo("Sigue siendo mía");

        try (Browser browser = at(house)) {
            browser.go("/pqrsd/consulta");
            Filing.quick(browser).answer("radicado", filed.at("radicado")).answer("clave", "AAAA BBBB CCCC DDDD");
            browser.press("consultar");
            ErrorPage.check(browser, "radicado", "Espere ");
            Filing.quick(browser).answer("clave", filed.at("clave"));
            browser.press("consultar");
            assertThat(browser.text()).contains("Sigue siendo mía");
        }
    }

    @Test
    void aFullPortalTurnsAwayAndRecordsIt() {
        Walker walker = new Walker(portal.url(), "203.0.113.80");
        walker.draft("Cuando no cabía nadie").press("continuar", Map.of());
        ExecutorService many = Executors.newCachedThreadPool();
        List<CompletableFuture<Http.Answer>> sent = new ArrayList<>();
        try {
            portal.whileTheRegisterIsHeld(() -> {
                for (int i = 0; i < 12; i++) {
                    sent.add(CompletableFuture.supplyAsync(() -> http.file(Http.petition("En la fila")), many));
                }
                Wait.until(
                        Duration.ofSeconds(40),
                        "four are turned away",
                        () -> sent.stream().filter(CompletableFuture::isDone).count() == 4);
                walker.press("radicar", Map.of());
                assertThat(walker.status()).isEqualTo(503);
                assertThat(walker.page().select("#reenvio input[name=ficha]")).hasSize(1);
            });
            List<Http.Answer> answers =
                    sent.stream().map(CompletableFuture::join).toList();
            assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(8);
            assertThat(answers.stream().filter(a -> a.status() == 503))
                    .hasSize(4)
                    .allSatisfy(a -> assertThat(a.at("title") + " " + a.header("Retry-After"))
                            .isEqualTo("Portal lleno 30"));
        } finally {
            many.shutdownNow();
        }
        assertThat(walker.press("reenviar", Map.of()).hook("data-radicado")).isNotEmpty();
        assertThat(walker.go("/pqrsd/fallas").page().text()).contains("demasiadas personas");
    }

    private static String file(String texto, String address) {
        Http.Answer answer = http.file(Http.petition(texto), "X-Forwarded-For", address);
        assertThat(answer.status()).as(texto + ": " + answer.text()).isEqualTo(201);
        assertThat(answer.json().path("avisos")).isEmpty();
        return answer.at("radicado");
    }

    private static Http.Answer consult(String radicado, String clave, String address) {
        String body = "{\"radicado\":\"%s\",\"clave\":\"%s\"}".formatted(radicado, clave);
        return http.post(
                "/api/v1/pqrsd/consulta",
                "application/json",
                java.net.http.HttpRequest.BodyPublishers.ofString(body),
                "X-Forwarded-For",
                address);
    }

    private static void waits(Http.Answer answer, String words) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 3_600);
        assertThat(answer.at("detail")).contains("Espere ", words);
    }

    /** Number and reasons of every petition in the review queue. */
    private static Map<String, String> queue() {
        Map<String, String> queue = new HashMap<>();
        try {
            JsonNode answer = Http.JSON.readTree(
                    Verb.run(portal, "pqrsd", "list", "--sospechosas", "--json").output());
            for (JsonNode petition : answer.path("peticiones")) {
                List<String> reasons = new ArrayList<>();
                petition.path("motivos").forEach(reason -> reasons.add(reason.asText()));
                queue.put(petition.path("radicado").asText(), String.join(",", reasons));
            }
            assertThat(answer.path("total").asInt()).isEqualTo(queue.size());
            return queue;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Browser at(String address) {
        Browser browser = Browser.open(portal.url(), true);
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.setExtraHTTPHeaders", Map.of("headers", Map.of("X-Forwarded-For", address)));
        return browser;
    }
}
