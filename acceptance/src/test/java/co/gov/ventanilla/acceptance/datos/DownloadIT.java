package co.gov.ventanilla.acceptance.datos;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.acceptance.Http;
import co.gov.ventanilla.acceptance.Http.Answer;
import co.gov.ventanilla.acceptance.Portals;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Downloads by the rules of RFC 9110: validators, conditions, ranges, variants, HEAD; and for programs of other sites. */
class DownloadIT {
    private static final String CSV = "/datos/normograma/normograma.csv";
    private static Http http;

    @BeforeAll
    static void start() {
        http = new Http(Portals.shared().url());
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        Answer first = http.get(CSV);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(ask("If-None-Match", first.header("ETag")).status()).isEqualTo(304);
        assertThat(ask("If-None-Match", "\"otra\", W/" + first.header("ETag")).status())
                .isEqualTo(304);
        assertThat(ask("If-None-Match", "\"otra\"").status()).isEqualTo(200);
        assertThat(ask("If-Modified-Since", first.header("Last-Modified")).status())
                .isEqualTo(304);
        assertThat(ask("If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT").status())
                .isEqualTo(200);
        assertThat(http.get("/datos/normograma/v1/normograma.csv").header("ETag"))
                .isEqualTo(first.header("ETag"));
    }

    @Test
    void aBrokenDownloadGoesOn() {
        byte[] all = http.get(CSV).raw().body();
        String tag = http.get(CSV).header("ETag");
        Answer part = ask("Range", "bytes=100-199");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 100-199/" + all.length);
        assertThat(part.raw().body()).isEqualTo(Arrays.copyOfRange(all, 100, 200));
        assertThat(ask("Range", "bytes=-50").raw().body())
                .isEqualTo(Arrays.copyOfRange(all, all.length - 50, all.length));
        assertThat(ask("Range", "bytes=" + (all.length - 10) + "-").raw().body())
                .hasSize(10);
        assertThat(ask("Range", "bytes=" + all.length + "-").status()).isEqualTo(416);
        assertThat(ask("Range", "bytes=5-2").status()).isEqualTo(200);
        assertThat(ask("Range", "líneas=1-2").status()).isEqualTo(200);
        assertThat(http.send(request().header("Range", "bytes=0-9").header("If-Range", tag))
                        .status())
                .isEqualTo(206);
        assertThat(http.send(request().header("Range", "bytes=0-9").header("If-Range", "\"otra\""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theCompressedVariantIsAnotherRepresentation() throws Exception {
        Answer plain = http.get(CSV);
        Answer packed = ask("Accept-Encoding", "gzip");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(unpacked(packed)).isEqualTo(plain.raw().body());
        for (Answer answer : new Answer[] {plain, packed}) {
            assertThat(answer.header("Repr-Digest"))
                    .isEqualTo("sha-256=:" + sha256(answer.raw().body()) + ":");
            assertThat(answer.header("Content-Length"))
                    .isEqualTo(Integer.toString(answer.raw().body().length));
        }
        assertThat(ask("Accept-Encoding", "gzip;q=0").header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void headTellsWhatGetWouldSend() {
        Answer head = http.send(http.request(CSV).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        Answer get = http.get(CSV);
        for (String name : new String[] {
            "ETag", "Last-Modified", "Content-Length", "Content-Type", "Content-Disposition", "Repr-Digest"
        }) {
            assertThat(head.header(name)).as(name).isNotEmpty().isEqualTo(get.header(name));
        }
        assertThat(head.raw().body()).isEmpty();
        Answer part = http.send(
                http.request(CSV).header("Range", "bytes=0-9").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(part.status()).as("a range is of GET alone").isEqualTo(200);
        assertThat(part.header("Content-Length")).isEqualTo(get.header("Content-Length"));
        assertThat(get.header("Content-Disposition")).contains("attachment").contains("normograma.csv");
        assertThat(get.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void onlyTextHasACharset() {
        Map.of(
                        "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "zip", "application/zip",
                        "csv", "text/csv;charset=UTF-8",
                        "json", "application/json;charset=UTF-8")
                .forEach((extension, type) -> assertThat(http.get("/datos/normograma/normograma." + extension)
                                .header("Content-Type"))
                        .isEqualTo(type));
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertThat(http.get("/datos/normograma/normograma.geojson").status())
                .as("no coordinates")
                .isEqualTo(404);
        assertThat(http.get("/datos/normograma/v9/normograma.csv").status()).isEqualTo(404);
        assertThat(http.get("/datos/normograma/otro.csv").status()).isEqualTo(404);
        assertThat(http.get("/datos/no-hay/no-hay.csv").status()).isEqualTo(404);
        assertThat(http.get("/datos/normograma/%2e%2e/x.csv").status()).isEqualTo(404);
    }

    private static Answer ask(String name, String value) {
        return http.send(request().header(name, value));
    }

    private static HttpRequest.Builder request() {
        return http.request(CSV);
    }

    private static byte[] unpacked(Answer answer) throws IOException {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(answer.raw().body()))) {
            return in.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
