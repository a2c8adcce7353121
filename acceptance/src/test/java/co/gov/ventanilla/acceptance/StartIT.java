package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

/** Nobody meets a server without its application: the public port opens when the portal is there. */
class StartIT {
    private static final String REFUSED = "refused";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void thePublicPortRefusesUntilThePortalAnswers() throws Exception {
        try (PortalProcess portal = PortalProcess.prepare(Map.of())) {
            Set<String> seen = new ConcurrentSkipListSet<>();
            Thread visitor = new Thread(() -> visit(portal, seen), "visitor");
            visitor.start();
            portal.restart();
            visitor.join();
            assertThat(seen).containsExactly("200", REFUSED);
        }
    }

    @Test
    void aPortTakenMeanwhileEndsTheStart() throws Exception {
        try (PortalProcess portal =
                PortalProcess.prepare(Map.of("MANAGEMENT_PORT", Integer.toString(PortalProcess.freePort())))) {
            URI url = URI.create(portal.url());
            Thread other = new Thread(() -> take(portal, url.getPort()), "other program");
            other.setDaemon(true);
            other.start();
            assertThatThrownBy(portal::restart)
                    .hasMessageContaining("portal ended with 4")
                    .hasMessageContaining("PORT=" + url.getPort());
        }
    }

    /** Asks again and again until the start page comes. */
    private static void visit(PortalProcess portal, Set<String> seen) {
        Wait.until(SOON, "start page", () -> {
            String got = ask(portal.url() + "/");
            seen.add(got);
            return got.equals("200");
        });
    }

    private static String ask(String url) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
        try {
            return Integer.toString(connection.getResponseCode());
        } catch (ConnectException e) {
            return REFUSED;
        } finally {
            connection.disconnect();
        }
    }

    private static void take(PortalProcess portal, int port) {
        Wait.until(SOON, "the look at the ports is over", () -> portal.printed().contains("Aplicación: arrancando"));
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            while (true) {
                socket.accept().close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
