package co.gov.ventanilla.acceptance.fault;

import co.gov.ventanilla.acceptance.Samples;
import co.gov.ventanilla.acceptance.fault.Sent.State;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Files over the API: every tenth petition is wrong on purpose, every fourth has a file. */
final class ApiSender {
    private static final String BOUNDARY = "frontera-del-arnes";
    private static final int SHOWN = 200;
    private static final int LARGE = 104 * 4096;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI portal;
    private final Journal journal;
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger notYet = new AtomicInteger();

    ApiSender(String url, Journal journal) {
        this.portal = URI.create(url);
        this.journal = journal;
    }

    /** Which petition comes next. */
    enum Kind {
        TEXT,
        WITH_FILE,
        WITH_LARGE_FILE,
        WRONG
    }

    static Kind kind(int number) {
        return number % 10 == 9 ? Kind.WRONG : number % 4 == 0 ? Kind.WITH_FILE : Kind.TEXT;
    }

    /** Answers that no fault excuses, since the last call. */
    List<String> complaints() {
        List<String> told = List.copyOf(complaints);
        complaints.removeAll(told);
        return told;
    }

    /** A petition written down as leaving now. */
    Sent begin(Kind kind) {
        int number = journal.number();
        String texto = journal.texto(number);
        List<String> files =
                switch (kind) {
                    case WITH_FILE -> List.of(sha256(file(number)));
                    case WITH_LARGE_FILE -> List.of(sha256(largeFile(number)));
                    case TEXT, WRONG -> List.of();
                };
        String key = UUID.randomUUID().toString();
        return journal.begin(number, Sent.Door.API, key, texto, body(kind, number, texto), files);
    }

    private static String body(Kind kind, int number, String texto) {
        ObjectNode body = Journal.JSON.createObjectNode().put("texto", texto);
        if (kind == Kind.WRONG) {
            return body.put("tipo", "peticion_general").toString();
        }
        if (number % 3 == 0) {
            return body.put("anonima", true).toString();
        }
        body.put("tipo", "queja").put("medio_respuesta", "correo").put("reserva_identidad", number % 3 == 1);
        body.putObject("solicitante")
                .put("tipo_persona", "natural")
                .put("nombres", "Persona " + number)
                .put(
                        "correo",
                        "persona-" + UUID.nameUUIDFromBytes(texto.getBytes(StandardCharsets.UTF_8)) + "@example.com");
        return body.toString();
    }

    static byte[] file(int number) {
        return Samples.pdfBytes("archivo " + number);
    }

    private static byte[] largeFile(int number) {
        return Arrays.copyOf(file(number), LARGE);
    }

    /** Sends it, once more when it was sent before, and writes down the answer. */
    Sent send(Sent sent) {
        boolean wrong = isWrong(sent);
        try {
            HttpResponse<byte[]> got = client.send(request(sent), BodyHandlers.ofByteArray());
            int status = got.statusCode();
            if (status == 201) {
                JsonNode answer = Journal.JSON.readTree(got.body());
                if (wrong) {
                    complain(sent, "was wrong and got a number", got);
                }
                return journal.end(sent, State.ACKNOWLEDGED, answer);
            }
            if (status == 400 && wrong) {
                return journal.end(sent, State.REFUSED, null);
            }
            if (status == 404) {
                notYet.incrementAndGet();
            } else if (status < 500) {
                complain(sent, "was refused", got);
            }
        } catch (IOException e) {
            // unknown: sent again later
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return journal.end(sent, State.UNKNOWN, null);
    }

    private void complain(Sent sent, String what, HttpResponse<byte[]> got) {
        complaints.add("petition " + sent.number() + " " + what + ": " + got.statusCode() + " "
                + new String(got.body(), 0, Math.min(got.body().length, SHOWN), StandardCharsets.UTF_8));
    }

    /** Answers 404: the server listens before the application is there. */
    int notYet() {
        return notYet.get();
    }

    /** Sends it and hangs up before reading the answer. @param wait milliseconds between the last byte and hanging up */
    Sent sendAndHangUp(Sent sent, int wait) {
        byte[] body = bytes(sent);
        String head = "POST /api/v1/pqrsd HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nIdempotency-Key: "
                + sent.key() + "\r\nContent-Type: " + type(sent) + "\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            Thread.sleep(wait);
        } catch (IOException e) {
            // unknown in any case
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return journal.end(sent, State.UNKNOWN, null);
    }

    /** Text of a petition as its owner reads it; empty when number and key do not open it. */
    String consult(Sent sent) throws IOException, InterruptedException {
        String body = Journal.JSON
                .createObjectNode()
                .put("radicado", sent.radicado())
                .put("clave", sent.clave())
                .toString();
        HttpRequest request = to("/api/v1/pqrsd/consulta")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<byte[]> got = client.send(request, BodyHandlers.ofByteArray());
        return got.statusCode() == 200
                ? Journal.JSON.readTree(got.body()).path("texto").asText()
                : "";
    }

    /** Sends an acknowledged petition once more. @return the answer, or null when it was not 201 */
    JsonNode again(Sent sent) throws IOException, InterruptedException {
        HttpResponse<byte[]> got = client.send(request(sent), BodyHandlers.ofByteArray());
        return got.statusCode() == 201 ? Journal.JSON.readTree(got.body()) : null;
    }

    private HttpRequest request(Sent sent) {
        return to("/api/v1/pqrsd")
                .header("Content-Type", type(sent))
                .header("Idempotency-Key", sent.key())
                .POST(BodyPublishers.ofByteArray(bytes(sent)))
                .build();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private static boolean isWrong(Sent sent) {
        return sent.body().contains("\"peticion_general\"");
    }

    private static String type(Sent sent) {
        return sent.files().isEmpty() ? "application/json" : "multipart/form-data; boundary=" + BOUNDARY;
    }

    private static byte[] bytes(Sent sent) {
        if (sent.files().isEmpty()) {
            return sent.body().getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        part(out, "name=\"solicitud\"", "application/json", sent.body().getBytes(StandardCharsets.UTF_8));
        byte[] small = file(sent.number());
        byte[] file = sent.files().contains(sha256(small)) ? small : largeFile(sent.number());
        part(out, "name=\"adjunto\"; filename=\"archivo.pdf\"", "application/pdf", file);
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String disposition, String type, byte[] bytes) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                + type + "\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(bytes);
        out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
