package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The folder of the index is damaged or gone, and somebody asks more than a school would. */
class IndexFaultIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aDamagedIndexIsMadeAnewAndAnswersRightly() throws Exception {
        try (PortalProcess portal = PortalProcess.start(Map.of("LIMITS", "on"))) {
            Http http = new Http(portal.url());
            answers(http);
            portal.killTree();
            Path data = segment(portal);
            byte[] bytes = Files.readAllBytes(data);
            bytes[bytes.length / 2] ^= 1;
            Files.write(data, bytes);
            portal.restart();
            answers(http);
            assertThat(health(http).path("zona_wifi").asText()).contains("listo, 16 documentos", "corrupt");
            assertThat(health(http).path("tramite").asText()).contains("listo").doesNotContain("hecho de nuevo");

            portal.killTree();
            delete(portal.home().resolve("indice"));
            portal.restart();
            answers(http);
            assertThat(health(http).path("tramite").asText()).contains("listo, 46 documentos", "missing");
            manyQuestions(http);
        }
    }

    private static void answers(Http http) {
        Wait.until(
                SOON,
                "the index answers",
                () -> http.get("/api/v1/buscar?q=wifi").status() == 200);
        JsonNode first = http.get("/api/v1/buscar?q=wifi+cerca+de+parque+sucre")
                .json()
                .path("resultados")
                .get(0);
        assertThat(first.path("id").asText()).isEqualTo("wifi-parque-sucre");
    }

    private static JsonNode health(Http http) {
        return StreamSupport.stream(
                        http.get("/health/ready").json().path("checks").spliterator(), false)
                .filter(check -> check.path("name").asText().equals("busqueda"))
                .findFirst()
                .orElseThrow()
                .path("data");
    }

    private static Path segment(PortalProcess portal) throws IOException {
        try (Stream<Path> files = Files.list(portal.home().resolve("indice/zona_wifi"))) {
            return files.filter(file ->
                            file.toString().endsWith(".cfs") || file.toString().endsWith(".fdt"))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Above 200 in a second some must wait, and are told for how long; who does something else does not notice. */
    private static void manyQuestions(Http http) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(24);
        Callable<Http.Answer> question = () -> http.get("/api/v1/sugerencias?q=par");
        List<Integer> statuses = people.invokeAll(java.util.Collections.nCopies(6_000, question)).stream()
                .map(answer -> {
                    try {
                        return answer.get();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .peek(answer -> assertThat(answer.status() == 200 || "1".equals(answer.header("Retry-After")))
                        .isTrue())
                .map(Http.Answer::status)
                .toList();
        people.shutdown();
        assertThat(statuses).contains(200).containsOnly(200, 429);
        long served = statuses.stream().filter(status -> status == 200).count();
        assertThat(served).as("a school is served").isGreaterThanOrEqualTo(200);
        assertThat(http.get("/pqrsd").status()).isEqualTo(200);
        Wait.until(
                Duration.ofSeconds(3),
                "the next second",
                () -> http.get("/api/v1/sugerencias?q=par").status() == 200);
    }
}
