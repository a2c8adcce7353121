package co.gov.ventanilla.opendata.ckan;

import co.gov.ventanilla.opendata.catalog.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import mockwebserver3.MockResponse;

/** Recorded answers of a real CKAN 2.10. */
@org.jspecify.annotations.NullUnmarked
public final class Samples {
    private Samples() {}

    /** A recorded exchange. */
    public static JsonNode of(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/ckan/" + name + ".json")) {
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its body. */
    public static JsonNode body(String name) {
        return of(name).path("response").path("body").deepCopy();
    }

    /** It as an answer. */
    public static MockResponse answer(String name) {
        return answer(of(name).path("response").path("status").asInt(), body(name));
    }

    /** An answer of a CKAN. */
    public static MockResponse answer(int status, JsonNode body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json;charset=utf-8")
                .body(body.toString())
                .build();
    }
}
