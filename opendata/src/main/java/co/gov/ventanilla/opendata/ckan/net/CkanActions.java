package co.gov.ventanilla.opendata.ckan.net;

import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.ckan.net.OutgoingFault.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The actions of one CKAN, asked with a token or without; an answer is its {@code result}. */
public final class CkanActions {
    private static final long MOST = 32L << 20;
    private static final int WORDS = 400;

    private final GuardedHttp http;
    private final HttpUrl base;
    private final @Nullable String token;

    /**
     * For one server.
     *
     * @param url its address, perhaps with a path, perhaps with {@code /api/3}
     * @param token sent raw in {@code Authorization} to this address only; null for reading what is public
     */
    public CkanActions(GuardedHttp http, String url, @Nullable String token) throws OutgoingFault {
        this.http = http;
        this.base = base(url);
        this.token = token;
        if (token != null && !token.matches("[!-~]+")) {
            throw new OutgoingFault(
                    Kind.REFUSED, "La clave del catálogo lleva caracteres que no caben en una petición");
        }
    }

    /** The address of a CKAN as it is kept: without {@code /api}, query and final slash. */
    public static String address(String url) throws OutgoingFault {
        String text = base(url).toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** Its host. */
    public static String host(String url) throws OutgoingFault {
        return base(url).host();
    }

    private static HttpUrl base(String url) throws OutgoingFault {
        HttpUrl parsed = GuardedHttp.parse(url.strip());
        String path = parsed.encodedPath().replaceFirst("/api(/.*)?$", "").replaceFirst("/+$", "");
        return parsed.newBuilder()
                .encodedPath(path.isEmpty() ? "/" : path)
                .query(null)
                .fragment(null)
                .build();
    }

    /** Reads; tried again when it fails. */
    public JsonNode read(String action, Map<String, String> parameters) throws IOException {
        HttpUrl.Builder url = action(action).newBuilder();
        parameters.forEach(url::addQueryParameter);
        Answer answer = token == null
                ? http.get(url.build().toString(), MOST)
                : http.once(request(url.build()).build(), MOST, true);
        return result(action, answer);
    }

    /** Reads; empty when there is no such thing. */
    public Optional<JsonNode> find(String action, Map<String, String> parameters) throws IOException {
        try {
            return Optional.of(read(action, parameters));
        } catch (CkanRefusal e) {
            if (e.status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Writes. */
    public JsonNode write(String action, ObjectNode body) throws IOException {
        RequestBody json = RequestBody.create(body.toString(), MediaType.get("application/json"));
        return result(action, http.once(request(action(action)).post(json).build(), MOST, false));
    }

    /** Writes with a file. */
    public JsonNode write(String action, ObjectNode fields, Path file, String name, String mediaType)
            throws IOException {
        MultipartBody.Builder parts = new MultipartBody.Builder().setType(MultipartBody.FORM);
        fields.fields()
                .forEachRemaining(
                        f -> parts.addFormDataPart(f.getKey(), f.getValue().asText()));
        parts.addFormDataPart("upload", name, RequestBody.create(file.toFile(), MediaType.get(mediaType)));
        return result(
                action, http.once(request(action(action)).post(parts.build()).build(), MOST, false));
    }

    private HttpUrl action(String action) {
        return base.newBuilder().addPathSegments("api/3/action/" + action).build();
    }

    private Request.Builder request(HttpUrl url) {
        Request.Builder request = new Request.Builder().url(url);
        return token == null ? request : request.header("Authorization", token);
    }

    private JsonNode result(String action, Answer answer) throws IOException {
        JsonNode json = parse(action, answer);
        if (answer.status() == 200 && json.path("success").asBoolean() && json.has("result")) {
            return json.path("result");
        }
        if (answer.status() == 200) {
            throw nonsense(action, null);
        }
        throw new CkanRefusal(answer.status(), refusal(answer.status(), json.path("error")));
    }

    private JsonNode parse(String action, Answer answer) throws IOException {
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            if (answer.status() != 200) {
                throw new CkanRefusal(answer.status(), "El catálogo respondió " + answer.status());
            }
            throw nonsense(action, e);
        }
    }

    private OutgoingFault nonsense(String action, @Nullable Exception cause) {
        String message = GuardedHttp.shown(action(action)) + " no respondió como un CKAN";
        return cause == null
                ? new OutgoingFault(Kind.NONSENSE, message)
                : new OutgoingFault(Kind.NONSENSE, message, cause);
    }

    /** What it said, short, on one line, and without the token should it echo it. */
    private String refusal(int status, JsonNode error) {
        List<String> said = new ArrayList<>();
        error.fields().forEachRemaining(f -> {
            if (!f.getKey().equals("__type")) {
                said.add((f.getKey().equals("message") ? "" : f.getKey() + ": ") + words(f.getValue()));
            }
        });
        String text = String.join("; ", said).replaceAll("[\\p{Cntrl}\\s]+", " ");
        String safe = token == null ? text : text.replace(token, "***");
        String head = status == 403 || status == 401
                ? "El catálogo no lo permite (" + status + ")"
                : "El catálogo respondió " + status;
        return safe.isBlank() ? head : head + ": " + safe.substring(0, Math.min(WORDS, safe.length()));
    }

    private static String words(JsonNode node) {
        if (!node.isArray()) {
            return node.isValueNode() ? node.asText() : node.toString();
        }
        List<String> all = new ArrayList<>();
        node.forEach(n -> all.add(words(n)));
        return String.join(", ", all);
    }

    /** Text in small letters with hyphens, as a code made of a host. */
    public static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
