package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Only a trusted proxy is believed when it says that who asks speaks TLS with it. */
class ProxyIT {
    private static final String HSTS = "Strict-Transport-Security:";
    private static PortalProcess portal;

    @BeforeAll
    static void start() {
        portal = PortalProcess.start(Map.of("TRUSTED_PROXIES", "127.0.0.2"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void theTrustedProxySpeaksForItsClients() {
        assertThat(from("127.0.0.2", "https")).contains(HSTS);
        assertThat(from("127.0.0.2", "http")).doesNotContain(HSTS);
        assertThat(from("127.0.0.2", "https, http")).doesNotContain(HSTS);
    }

    @Test
    void nobodyElseIsBelieved() {
        assertThat(from("127.0.0.3", "https")).contains("200").doesNotContain(HSTS);
    }

    @Test
    void cookiesAreSecureBehindTheProxyAndOnlyThere() {
        assertThat(cookies("127.0.0.2")).contains("Secure");
        assertThat(cookies("127.0.0.3")).contains("HttpOnly").doesNotContain("Secure");
    }

    /** Where a download leads without an open petition: the address must not name a scheme. */
    @Test
    void aRedirectNamesNoScheme() {
        String answer = RawHttp.from("127.0.0.2", portal.url(), "GET /pqrsd/descarga/acuse.pdf", "", Map.of());
        assertThat(answer).contains("Location: /pqrsd/consulta").doesNotContain("Location: http");
    }

    private static String from(String address, String scheme) {
        return RawHttp.from(address, portal.url(), "GET /", "", Map.of("X-Forwarded-Proto", scheme));
    }

    private static String cookies(String address) {
        String body = new Walker(portal.url()).go("/pqrsd/nueva").body("comenzar");
        String answer = RawHttp.from(
                address,
                portal.url(),
                "POST /pqrsd/nueva",
                body,
                Map.of("X-Forwarded-Proto", "https", "Content-Type", "application/x-www-form-urlencoded"));
        return answer.lines()
                .filter(l -> l.startsWith("Set-Cookie: borrador="))
                .findFirst()
                .orElse(answer);
    }
}
