package co.gov.ventanilla.opendata.ckan.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.gov.ventanilla.opendata.ckan.net.OutgoingFault.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Dns;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where requests go, and what they put up with. */
@org.jspecify.annotations.NullUnmarked
class GuardedHttpTest {
    private final MockWebServer server = new MockWebServer();
    private TestHttp test = new TestHttp();

    @BeforeEach
    void start() throws IOException {
        server.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anAnswerComesBackAndThePortalSaysItsName() throws Exception {
        server.enqueue(new MockResponse.Builder().body("hola").build());
        assertThat(get("/x", 100).text()).isEqualTo("hola");
        RecordedRequest request = server.takeRequest();
        assertThat(request.getHeaders().get("User-Agent")).isEqualTo("Ventanilla/1 (+https://portal.example.org)");
        assertThat(request.getHeaders().get("Cookie")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0/",
                "http://localhost/",
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[fe80::1]/",
                "http://10.1.2.3:8080/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://0x7f000001/",
                "https://192.168.1.1/",
                "http://100.64.0.1/",
                "http://[fd00:ec2::254]/",
                "http://user:clave@example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                ""
            })
    void withoutTheSwitchNothingInternalIsAsked(String url) {
        try (GuardedHttp http = new GuardedHttp(
                new Outgoing("https://portal.example.org", false, Duration.ZERO), java.time.Clock.systemUTC())) {
            OutgoingFault fault = catchThrowableOfType(OutgoingFault.class, () -> http.get(url, 10));
            assertThat(fault.kind()).isEqualTo(Kind.REFUSED);
            assertThat(http.answers(url)).isFalse();
        }
    }

    @Test
    void theSwitchOpensThisMachineButNotTheMetadataService() throws IOException {
        server.enqueue(new MockResponse.Builder().body("hola").build());
        try (GuardedHttp http =
                new GuardedHttp(new Outgoing("http://localhost", true, Duration.ZERO), java.time.Clock.systemUTC())) {
            assertThat(http.get(server.url("/").toString(), 100).text()).isEqualTo("hola");
            assertThat(catchThrowableOfType(OutgoingFault.class, () -> http.get("http://169.254.169.254/", 10))
                            .kind())
                    .isEqualTo(Kind.REFUSED);
        }
    }

    @Test
    void aNameWithOneInternalAddressIsRefusedAndNobodyIsAsked() {
        test = new TestHttp(name -> List.of(TestHttp.address("127.0.0.1"), TestHttp.address("10.0.0.1")));
        assertThat(fault("http://mezcla.example.org:" + server.getPort() + "/").kind())
                .isEqualTo(Kind.REFUSED);
        assertThat(server.getRequestCount()).isZero();
    }

    /** DNS rebinding: the first answer is good, any further one leads inside. */
    @Test
    void aNameIsResolvedOnceForAConnectionAndJudgedEachTime() throws IOException {
        AtomicInteger lookups = new AtomicInteger();
        Dns rebinding =
                name -> List.of(TestHttp.address(lookups.getAndIncrement() == 0 ? "127.0.0.1" : "169.254.169.254"));
        test = new TestHttp(rebinding);
        String url = "http://cambia.example.org:" + server.getPort() + "/";
        server.enqueue(new MockResponse.Builder()
                .body("uno")
                .addHeader("Connection", "close")
                .build());
        assertThat(test.http.get(url, 100).text()).isEqualTo("uno");
        assertThat(lookups).hasValue(1);
        assertThat(fault(url).kind()).isEqualTo(Kind.REFUSED);
        assertThat(lookups).hasValue(2);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void theAddressOfTheSocketItselfIsJudgedToo() {
        AtomicInteger asked = new AtomicInteger();
        test = new TestHttp(Dns.SYSTEM, address -> asked.getAndIncrement() == 0);
        assertThat(fault(server.url("/").toString()).kind()).isEqualTo(Kind.REFUSED);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void redirectsAreFollowedThreeTimesAndOnlyToWhereWeGo() throws IOException {
        for (int i = 0; i < 3; i++) {
            server.enqueue(redirect("/" + i));
        }
        server.enqueue(new MockResponse.Builder().body("al fin").build());
        assertThat(get("/", 100).text()).isEqualTo("al fin");
        for (int i = 0; i < 4; i++) {
            server.enqueue(redirect("/" + i));
        }
        assertThat(fault(server.url("/").toString()).kind()).isEqualTo(Kind.REDIRECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/", "http://169.254.169.254/", "http://[::ffff:192.168.0.1]/"})
    void aRedirectIntoAPrivateNetworkIsRefused(String inside) {
        server.enqueue(redirect(inside));
        assertThat(fault(server.url("/").toString()).kind()).isEqualTo(Kind.REFUSED);
        server.enqueue(redirect(inside));
        assertThat(test.http.answers(server.url("/").toString())).isFalse();
    }

    @Test
    void anEndlessBodyIsLeft() {
        server.enqueue(new MockResponse.Builder().body("x".repeat(100_000)).build());
        assertThat(fault(server.url("/").toString()).kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aSmallBombIsALargeBody() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[20_000_000]);
        }
        assertThat(bytes.size()).isLessThan(50_000);
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(new Buffer().write(bytes.toByteArray()))
                .build());
        OutgoingFault fault = catchThrowableOfType(OutgoingFault.class, () -> get("/", 1_000_000));
        assertThat(fault.kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSays() throws IOException {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "7")
                .build());
        server.enqueue(new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", "Mon, 2 Mar 2026 15:00:20 GMT")
                .build());
        server.enqueue(new MockResponse.Builder().code(503).build());
        server.enqueue(new MockResponse.Builder().body("ya").build());
        assertThat(get("/", 10).text()).isEqualTo("ya");
        assertThat(test.pauses).hasSize(3);
        assertThat(test.pauses.subList(0, 2)).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(20));
        assertThat(test.pauses.get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
    }

    @Test
    void whoAsksForMoreThanTwoMinutesIsLeftAlone() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "3600")
                .build());
        OutgoingFault fault = fault(server.url("/").toString());
        assertThat(fault.kind()).isEqualTo(Kind.BUSY);
        assertThat(fault).hasMessageContaining("3600");
        assertThat(test.pauses).isEmpty();
    }

    @Test
    void afterFiveTriesTheLastAnswerCounts() throws IOException {
        for (int i = 0; i < 5; i++) {
            server.enqueue(new MockResponse.Builder().code(503).build());
        }
        assertThat(get("/", 10).status()).isEqualTo(503);
        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void aHalfAnswerIsAskedForAgain() throws IOException {
        server.enqueue(new MockResponse.Builder()
                .body("media respuesta".repeat(500))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(new MockResponse.Builder().body("entera").build());
        assertThat(get("/", 100_000).text()).isEqualTo("entera");
    }

    @Test
    void aSlowServerIsNotWaitedForForever() {
        for (int i = 0; i < 5; i++) {
            server.enqueue(new MockResponse.Builder()
                    .body("x".repeat(1_000))
                    .throttleBody(10, 400, TimeUnit.MILLISECONDS)
                    .build());
        }
        OutgoingFault fault = fault(server.url("/").toString());
        assertThat(fault.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(fault).hasMessageContaining("no llegó o llegó cortada");
    }

    @Test
    void aDeadServerIsToldInWords() {
        String url = server.url("/api?clave=secreta").toString();
        server.close();
        OutgoingFault fault = fault(url);
        assertThat(fault.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(fault).hasMessageContaining("nadie atiende").hasMessageNotContaining("secreta");
        assertThat(test.pauses).hasSize(4);
    }

    @Test
    void whatMayHaveBeenWrittenIsNotWrittenTwice() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        Request post = new Request.Builder()
                .url(server.url("/"))
                .post(RequestBody.create("{}", MediaType.get("application/json")))
                .build();
        OutgoingFault fault = catchThrowableOfType(OutgoingFault.class, () -> test.http.once(post, 10, false));
        assertThat(fault.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aLinkAnswersWhenItsEndIs200() {
        server.enqueue(redirect("/aqui"));
        server.enqueue(new MockResponse.Builder().build());
        assertThat(test.http.answers(server.url("/").toString())).isTrue();
        server.enqueue(new MockResponse.Builder().code(404).build());
        assertThat(test.http.answers(server.url("/").toString())).isFalse();
    }

    private static MockResponse redirect(String to) {
        return new MockResponse.Builder().code(302).addHeader("Location", to).build();
    }

    private Answer get(String path, long most) throws OutgoingFault {
        return test.http.get(server.url(path).toString(), most);
    }

    private OutgoingFault fault(String url) {
        return catchThrowableOfType(OutgoingFault.class, () -> test.http.get(url, 10_000));
    }
}
