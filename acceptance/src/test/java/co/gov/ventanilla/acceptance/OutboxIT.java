package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A crash between the relay's taking a message and the portal's learning of it sends no second copy. */
class OutboxIT {
    private static final Duration SOON = Duration.ofSeconds(40);

    @Test
    void aMessageThatMayHaveLeftIsNotSentAgain() throws IOException {
        String to = "dudoso@example.com";
        try (Relay relay = new Relay(to);
                PortalProcess portal = PortalProcess.start(Map.of("SMTP_URL", relay.url()))) {
            new Http(portal.url())
                    .file("{\"texto\":\"Correo\",\"solicitante\":{\"tipo_persona\":\"natural\",\"nombres\":\"Ana\","
                            + "\"correo\":\"" + to + "\"},\"medio_respuesta\":\"correo\"}");
            Wait.until(
                    SOON, "the relay has the whole message", () -> relay.taken().contains(to));
            portal.killTree();
            portal.restart();

            Wait.until(SOON, "one message is in doubt", () -> Verb.run(portal, "status", "--json")
                    .output()
                    .contains("\"posiblemente_enviados\":1"));
            new Http(portal.url())
                    .file("{\"texto\":\"Otro\",\"solicitante\":{\"tipo_persona\":\"natural\",\"nombres\":\"Eva\","
                            + "\"correo\":\"otra@example.com\"},\"medio_respuesta\":\"correo\"}");
            Wait.until(SOON, "the next message leaves", () -> relay.taken().contains("otra@example.com"));
            assertThat(relay.taken()).as("copies of the message in doubt").containsOnlyOnce(to);
            relay.speak();
            aPersonSendsItAgain(portal, relay, to);
        }
    }

    private static void aPersonSendsItAgain(PortalProcess portal, Relay relay, String to) throws IOException {
        JsonNode listed =
                Http.JSON.readTree(Verb.run(portal, "mail", "list", "--json").output());
        assertThat(listed.path("total").asInt()).isEqualTo(1);
        JsonNode message = listed.path("mensajes").get(0);
        assertThat(message.path("se_puede_reenviar").asBoolean()).isTrue();
        assertThat(message.toString()).as("recipient and text are not told").doesNotContain(to, "Ana");
        String number = message.path("numero").asText();
        assertThat(Verb.run(portal, "mail", "list").output())
                .contains(message.path("mensaje_id").asText(), "1 de 1 mensajes en duda");

        Verb.Result sent = Verb.run(portal, "mail", "resend", number);
        assertThat(sent.code()).as(sent.output()).isZero();
        Wait.until(
                SOON,
                "the second copy",
                () -> relay.taken().stream().filter(to::equals).count() == 2);
        Wait.until(SOON, "no message in doubt", () -> Verb.run(portal, "mail", "list")
                .output()
                .contains("0 de 0"));
        Verb.Result again = Verb.run(portal, "mail", "resend", number);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.output()).contains("no está en duda");
    }

    /** A relay that takes every message and, for one recipient, does not say so before {@link #speak}. */
    private static final class Relay implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final List<String> taken = new CopyOnWriteArrayList<>();
        private final String mute;
        private volatile boolean speaks;

        Relay(String mute) throws IOException {
            this.mute = mute;
            Thread accepting = new Thread(this::accept, "relay");
            accepting.setDaemon(true);
            accepting.start();
        }

        void speak() {
            speaks = true;
        }

        String url() {
            return "smtp://127.0.0.1:" + server.getLocalPort();
        }

        /** Recipients of the messages that arrived whole, in order. */
        List<String> taken() {
            return taken;
        }

        private void accept() {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    Thread session = new Thread(() -> serve(socket), "relay session");
                    session.setDaemon(true);
                    session.start();
                } catch (IOException e) {
                    return;
                }
            }
        }

        private void serve(Socket socket) {
            try (socket;
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                OutputStream out = socket.getOutputStream();
                say(out, "220 relay");
                String to = "";
                for (String line; (line = in.readLine()) != null; ) {
                    if (line.startsWith("RCPT")) {
                        to = line.replaceAll(".*<|>.*", "");
                    }
                    if (line.equals("DATA")) {
                        say(out, "354 go on");
                        while (!in.readLine().equals(".")) {
                            continue;
                        }
                        taken.add(to);
                        if (to.equals(mute) && !speaks) {
                            continue;
                        }
                    }
                    say(out, line.equals("QUIT") ? "221 bye" : "250 ok");
                }
            } catch (IOException e) {
                return;
            }
        }

        private static void say(OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
