package co.gov.ventanilla.portal.pqrsd.antivirus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The protocol of clamd(8) against a scripted peer; the acceptance tests speak to the real one. */
class ClamdTest {
    private static final byte[] BYTES = new byte[200_001];

    static {
        for (int i = 0; i < BYTES.length; i++) {
            BYTES[i] = (byte) (i * 31);
        }
    }

    private ServerSocket peer;

    @BeforeEach
    void open() throws IOException {
        peer = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        peer.close();
    }

    private interface Script {
        void play(Socket socket) throws IOException;
    }

    private CompletableFuture<Void> peer(Script script) {
        return CompletableFuture.runAsync(() -> {
            try (Socket socket = peer.accept()) {
                script.play(socket);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Reads a whole INSTREAM as clamd does. */
    private static byte[] instream(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] order = in.readNBytes("zINSTREAM\0".length());
        assertThat(new String(order, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int n; (n = in.readInt()) != 0; ) {
            all.write(in.readNBytes(n));
        }
        return all.toByteArray();
    }

    private static void answer(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Veredicto judge(byte[] bytes) throws IOException {
        return new Clamd("tcp://localhost:" + peer.getLocalPort(), Duration.ofMillis(500))
                .juzgar(new ByteArrayInputStream(bytes));
    }

    @Test
    void theBytesArriveWholeAndAreClean() throws IOException {
        CompletableFuture<Void> clamd = peer(socket -> {
            assertThat(instream(socket)).isEqualTo(BYTES);
            answer(socket, "stream: OK\0");
        });

        assertThat(judge(BYTES)).isEqualTo(Veredicto.limpio());
        clamd.join();
    }

    @Test
    void anEmptyFileIsAskedAboutToo() throws IOException {
        CompletableFuture<Void> clamd = peer(socket -> {
            assertThat(instream(socket)).isEmpty();
            answer(socket, "stream: OK\0");
        });

        assertThat(judge(new byte[0])).isEqualTo(Veredicto.limpio());
        clamd.join();
    }

    @Test
    void aVirusHasItsName() throws IOException {
        peer(socket -> {
            instream(socket);
            answer(socket, "stream: Win.Test.EI");
            answer(socket, "CAR_HDB-1 FOUND\0");
        });

        assertThat(judge(BYTES)).isEqualTo(Veredicto.infectado("Win.Test.EICAR_HDB-1"));
    }

    @Test
    void whatIsNeitherCleanNorInfectedIsNotJudged() throws IOException {
        peer(socket -> {
            instream(socket);
            answer(socket, "INSTREAM size limit exceeded. ERROR\0");
        });

        assertThat(judge(BYTES)).isEqualTo(Veredicto.sinJuzgar("INSTREAM size limit exceeded. ERROR"));
    }

    @Test
    void anAnswerThatIsCutOffIsNoVerdict() throws IOException {
        peer(socket -> {
            instream(socket);
            answer(socket, "stream: OK");
        });

        assertThat(judge(BYTES).clase()).isEqualTo(Veredicto.Clase.SIN_JUZGAR);
    }

    @Test
    void aPeerThatClosesAtOnceIsNoVerdict() throws IOException {
        peer(socket -> {});

        assertThat(judge(BYTES).clase()).isEqualTo(Veredicto.Clase.SIN_JUZGAR);
    }

    @Test
    void aPeerThatStopsReadingIsNotWaitedFor() throws IOException {
        CompletableFuture<Void> end = new CompletableFuture<>();
        peer(socket -> end.join());

        Veredicto verdict = judge(Arrays.copyOf(BYTES, 30 << 20));
        end.complete(null);

        assertThat(verdict).isEqualTo(Veredicto.sinJuzgar("no lee"));
    }

    @Test
    void aPeerThatNeverAnswersIsNotWaitedFor() throws IOException {
        CompletableFuture<Void> end = new CompletableFuture<>();
        peer(socket -> {
            instream(socket);
            end.join();
        });

        Veredicto verdict = judge(BYTES);
        end.complete(null);

        assertThat(verdict.clase()).isEqualTo(Veredicto.Clase.SIN_JUZGAR);
        assertThat(verdict.detalle()).startsWith("no responde");
    }

    @Test
    void nobodyThereIsNotTheFilesFault() throws IOException {
        peer.close();

        assertThatThrownBy(() -> judge(BYTES)).isInstanceOf(ClamdNoDisponible.class);
    }

    @Test
    void aFileThatCannotBeReadIsNoVerdict() {
        peer(socket -> instream(socket));
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };

        assertThatThrownBy(
                        () -> new Clamd("tcp://127.0.0.1:" + peer.getLocalPort(), Duration.ofSeconds(1)).juzgar(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Test
    void aNameFromThePeerIsHarmlessInALog() {
        assertThat(Veredicto.infectado("a\n\u001b[31mb" + "c".repeat(200)).detalle())
                .matches("[\\w .:()/-]{1,100}");
    }
}
