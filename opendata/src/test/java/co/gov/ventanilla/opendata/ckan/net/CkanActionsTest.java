package co.gov.ventanilla.opendata.ckan.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.ckan.Samples;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a CKAN says, and what is no CKAN. */
@org.jspecify.annotations.NullUnmarked
class CkanActionsTest {
    private static final String TOKEN = "clave-muy-secreta";

    private final MockWebServer server = new MockWebServer();
    private final TestHttp test = new TestHttp();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "https://ckan.example.org, https://ckan.example.org",
        "https://ckan.example.org/, https://ckan.example.org",
        "https://ckan.example.org/api/3/action/package_search?q=x, https://ckan.example.org",
        "https://example.org/datos/api/3/, https://example.org/datos",
    })
    void anAddressIsKeptWithoutItsApi(String given, String kept) throws OutgoingFault {
        assertThat(CkanActions.address(given)).isEqualTo(kept);
    }

    @Test
    void theTokenGoesRawAndOnlyWhenThereIsOne() throws Exception {
        server.enqueue(Samples.answer("write_package_patch"));
        ckan(TOKEN).write("package_patch", Json.MAPPER.createObjectNode());
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo(TOKEN);
        server.enqueue(Samples.answer("package_search_sort_id_page"));
        ckan(null).read("package_search", Map.of("rows", "2"));
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isNull();
    }

    @Test
    void theTokenIsNeverSentAfterARedirect() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            for (String target : new String[] {other.url("/").toString(), "/mudada"}) {
                for (int code : new int[] {301, 302, 307, 308}) {
                    server.enqueue(new MockResponse.Builder()
                            .code(code)
                            .addHeader("Location", target)
                            .build());
                    OutgoingFault fault = catchThrowableOfType(OutgoingFault.class, () -> ckan(TOKEN)
                            .write("package_patch", Json.MAPPER.createObjectNode()));
                    assertThat(fault.kind()).isEqualTo(OutgoingFault.Kind.REDIRECT);
                    assertThat(fault).hasMessageContaining("redirige").hasMessageNotContaining(TOKEN);
                    server.takeRequest();
                    assertThat(server.takeRequest(50, TimeUnit.MILLISECONDS)).isNull();
                }
            }
            assertThat(other.getRequestCount()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "write_bad_token, 403, no lo permite",
        "write_without_key, 403, no lo permite",
        "write_package_create_name_taken, 409, name: That URL is already in use",
        "package_show_missing, 404, Not found",
    })
    void aRefusalIsToldInItsWords(String sample, int status, String words) {
        server.enqueue(Samples.answer(sample));
        CkanRefusal refusal = catchThrowableOfType(
                CkanRefusal.class, () -> ckan(TOKEN).write("package_create", Json.MAPPER.createObjectNode()));
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal).hasMessageContaining(words);
    }

    @Test
    void aServerThatEchoesTheTokenDoesNotBringItToTheEye() {
        server.enqueue(new MockResponse.Builder()
                .code(403)
                .body("{\"success\": false, \"error\": {\"message\": \"bad token " + TOKEN + "\\u001b[31m\"}}")
                .build());
        CkanRefusal refusal = catchThrowableOfType(
                CkanRefusal.class, () -> ckan(TOKEN).write("package_create", Json.MAPPER.createObjectNode()));
        assertThat(refusal).hasMessageContaining("bad token ***").hasMessageNotContaining(TOKEN);
        assertThat(refusal.getMessage()).doesNotContain("\u001b");
    }

    @Test
    void aTokenThatFitsInNoHeaderIsNotShown() {
        OutgoingFault fault = catchThrowableOfType(OutgoingFault.class, () -> ckan("ñandú secreto"));
        assertThat(fault).hasMessageNotContaining("secreto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Bienvenido</html>",
                "",
                "[]",
                "null",
                "{\"success\": false}",
                "{\"success\": true}",
                "{\"success\": true, \"result\": {\"count\"",
            })
    void whatIsNoAnswerOfACkanIsSaidSo(String body) {
        server.enqueue(new MockResponse.Builder().body(body).build());
        OutgoingFault fault =
                catchThrowableOfType(OutgoingFault.class, () -> ckan(null).read("package_search", Map.of()));
        assertThat(fault.kind()).isEqualTo(OutgoingFault.Kind.NONSENSE);
        assertThat(fault).hasMessageContaining("no respondió como un CKAN");
    }

    private CkanActions ckan(String token) throws OutgoingFault {
        return new CkanActions(test.http, server.url("/").toString(), token);
    }
}
