package co.gov.ventanilla.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** The API as the measurements use it. */
public final class Api {
    public static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLIENTS = 8;
    private static final String TEXT = "La lámpara de la esquina está apagada hace un mes. ".repeat(12);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String encoding;

    public Api(String url) {
        this(url, "gzip");
    }

    /** @param encoding what is accepted; {@code identity} for answers that are not compressed */
    public Api(String url, String encoding) {
        this.url = url;
        this.encoding = encoding;
    }

    /**
     * Files a petition of 600 characters by another named person at another address: to a portal that trusts this machine as a proxy
     * it looks like everybody's first petition. @return the acknowledgement
     */
    JsonNode file() throws IOException, InterruptedException {
        int person = ThreadLocalRandom.current().nextInt(1 << 24);
        HttpResponse<byte[]> got = post(
                "/api/v1/pqrsd",
                petition("persona" + person + "@example.com"),
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "X-Forwarded-For",
                "10." + (person >> 16) + "." + (person >> 8 & 0xff) + "." + (person & 0xff));
        if (got.statusCode() != 201) {
            throw new IOException("not filed: " + got.statusCode() + " "
                    + new String(got.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return JSON.readTree(got.body());
    }

    private static String petition(String mail) {
        return JSON.createObjectNode()
                .put("tipo", "peticion_general")
                .put("asunto", "Alumbrado")
                .put("texto", TEXT)
                .put("medio_respuesta", "correo")
                .set(
                        "solicitante",
                        JSON.createObjectNode()
                                .put("tipo_persona", "natural")
                                .put("nombres", "Persona")
                                .put("apellidos", "De La Medición")
                                .put("correo", mail))
                .toString();
    }

    /** Asks for a petition. @return the status */
    int consult(String radicado, String clave) throws IOException, InterruptedException {
        String body = JSON.createObjectNode()
                .put("radicado", radicado)
                .put("clave", clave)
                .toString();
        return post("/api/v1/pqrsd/consulta", body).statusCode();
    }

    /** Fetches a page. @return the answer, compressed when it can be */
    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(to(path).header("Accept-Encoding", encoding).build(), BodyHandlers.ofByteArray());
    }

    /** CPU milliseconds of the server for one GET that succeeds, eight at a time, after as many to warm up. @param path of the n-th request */
    public double cpu(IntFunction<String> path, long pid, int requests) throws Exception {
        many(path, requests);
        double before = Cpu.seconds(pid);
        many(path, requests);
        return (Cpu.seconds(pid) - before) * 1_000 / requests;
    }

    private void many(IntFunction<String> path, int requests) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> all = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
            all.add(threads.submit(() -> {
                for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                    HttpResponse<byte[]> got = get(path.apply(i));
                    if (got.statusCode() != 200) {
                        throw new IOException(path.apply(i) + ": " + got.statusCode());
                    }
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
    }

    private HttpResponse<byte[]> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(120));
    }
}
