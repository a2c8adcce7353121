package co.gov.ventanilla.acceptance;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests that a well-behaved client would not send. */
final class RawHttp {
    private RawHttp() {}

    /** @param host Host header; null for the right one. @return the whole answer, head included */
    static String get(String url, String path, String host) {
        return send(null, URI.create(url), "GET " + path, "", host == null ? Map.of() : Map.of("Host", host));
    }

    /** From an address of this machine. @param line method and path @return the whole answer, head included */
    static String from(String address, String url, String line, String body, Map<String, String> headers) {
        return send(address, URI.create(url), line, body, headers);
    }

    private static String send(String address, URI uri, String line, String body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Host", uri.getAuthority());
        all.put("Connection", "close");
        all.put("Content-Length", "" + body.length());
        all.putAll(headers);
        String head = all.entrySet().stream()
                .map(h -> h.getKey() + ": " + h.getValue() + "\r\n")
                .collect(Collectors.joining("", line + " HTTP/1.1\r\n", "\r\n"));
        try (Socket socket = new Socket()) {
            if (address != null) {
                socket.bind(new InetSocketAddress(address, 0));
            }
            socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
