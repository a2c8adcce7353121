package co.gov.ventanilla.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

/** The HTTP interfaces of a portal, called without a browser. */
public final class Http {
    public static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String url;

    public Http(String url) {
        this.url = url;
    }

    /** An answer with its body as text. */
    public record Answer(HttpResponse<byte[]> raw) {
        public int status() {
            return raw.statusCode();
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(raw.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(raw.body());
            } catch (IOException e) {
                throw new AssertionError("no JSON: " + status() + " " + text(), e);
            }
        }

        public String at(String field) {
            return json().path(field).asText();
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public Answer get(String path) {
        return send(request(path));
    }

    Answer post(String path, String type, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", type).POST(body);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Files a JSON body. */
    Answer file(String json, String... headers) {
        return post("/api/v1/pqrsd", "application/json", BodyPublishers.ofString(json), headers);
    }

    Answer consult(String radicado, String clave) {
        String body = JSON.createObjectNode()
                .put("radicado", radicado)
                .put("clave", clave)
                .toString();
        return post("/api/v1/pqrsd/consulta", "application/json", BodyPublishers.ofString(body));
    }

    Answer multipart(String path, Parts parts, String... headers) {
        return post(path, parts.type(), parts.body(), headers);
    }

    /** A petition of an unnamed person that is valid, with this text. */
    static String petition(String texto) {
        return JSON.createObjectNode().put("texto", texto).put("anonima", true).toString();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A multipart body. */
    static final class Parts {
        private final String boundary = "frontera-" + UUID.randomUUID();
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Parts field(String name, String type, String value) {
            return part("name=\"" + name + "\"", type, value.getBytes(StandardCharsets.UTF_8));
        }

        Parts file(String name, String fileName, String type, byte[] bytes) {
            return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", type, bytes);
        }

        private Parts part(String disposition, String type, byte[] bytes) {
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                    + type + "\r\n\r\n";
            out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            out.writeBytes(bytes);
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
            return this;
        }

        String type() {
            return "multipart/form-data; boundary=" + boundary;
        }

        BodyPublisher body() {
            byte[] end = ("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
            byte[] start = out.toByteArray();
            byte[] all = java.util.Arrays.copyOf(start, start.length + end.length);
            System.arraycopy(end, 0, all, start.length, end.length);
            return BodyPublishers.ofByteArray(all);
        }
    }
}
