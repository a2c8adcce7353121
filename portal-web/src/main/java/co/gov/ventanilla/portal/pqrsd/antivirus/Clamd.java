package co.gov.ventanilla.portal.pqrsd.antivirus;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One question to clamd by its command INSTREAM (clamd(8)): {@code zINSTREAM\0}, chunks with their length in four bytes (big
 * endian), a chunk of length zero; the answer ends with a zero byte. Nothing is waited for longer than its limit, also when clamd
 * stops reading.
 */
final class Clamd {
    private static final Duration CONEXION = Duration.ofSeconds(5);
    private static final int TROZO = 1 << 16;
    private static final int RESPUESTA = 4096;
    private static final byte[] ORDEN = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final URI url;
    private final Duration espera;

    /**
     * @param url {@code tcp://host:port}
     * @param espera for each step: a chunk to be taken, the answer to come
     */
    Clamd(String url, Duration espera) {
        this.url = URI.create(url);
        this.espera = espera;
    }

    /**
     * Judges the bytes.
     *
     * @throws ClamdNoDisponible when nobody answers at the address
     * @throws IOException when the file cannot be read
     */
    Veredicto juzgar(InputStream archivo) throws IOException {
        try (Selector selector = Selector.open();
                SocketChannel canal = SocketChannel.open()) {
            conectar(canal, selector);
            return preguntar(archivo, canal, selector);
        }
    }

    private void conectar(SocketChannel canal, Selector selector) throws ClamdNoDisponible {
        try {
            String host = url.getHost().replaceAll("[\\[\\]]", "");
            canal.configureBlocking(false);
            SelectionKey llave = canal.register(selector, 0);
            if (!canal.connect(new InetSocketAddress(java.net.InetAddress.getByName(host), url.getPort()))) {
                esperar(selector, llave, SelectionKey.OP_CONNECT, CONEXION);
                canal.finishConnect();
            }
        } catch (IOException e) {
            throw new ClamdNoDisponible(e);
        }
    }

    private Veredicto preguntar(InputStream archivo, SocketChannel canal, Selector selector) throws IOException {
        SelectionKey llave = canal.keyFor(selector);
        byte[] trozo = new byte[TROZO];
        IOException corte = escribir(ByteBuffer.wrap(ORDEN), canal, selector, llave);
        for (int n; corte == null && (n = archivo.readNBytes(trozo, 0, TROZO)) > 0; ) {
            corte = escribir(marco(trozo, n), canal, selector, llave);
        }
        if (corte == null) {
            corte = escribir(marco(trozo, 0), canal, selector, llave);
        }
        if (corte instanceof SocketTimeoutException) {
            return Veredicto.sinJuzgar("no lee");
        }
        // clamd may answer and close before it has read all: its answer tells why
        return respuesta(canal, selector, llave);
    }

    private static ByteBuffer marco(byte[] trozo, int n) {
        return ByteBuffer.allocate(4 + n).putInt(n).put(trozo, 0, n).flip();
    }

    private IOException escribir(ByteBuffer bytes, SocketChannel canal, Selector selector, SelectionKey llave) {
        try {
            while (bytes.hasRemaining()) {
                if (canal.write(bytes) == 0) {
                    esperar(selector, llave, SelectionKey.OP_WRITE, espera);
                }
            }
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    private Veredicto respuesta(SocketChannel canal, Selector selector, SelectionKey llave) {
        ByteBuffer leido = ByteBuffer.allocate(RESPUESTA);
        try {
            for (int n = 0; n >= 0 && leido.hasRemaining() && !completa(leido); n = canal.read(leido)) {
                if (n == 0) {
                    esperar(selector, llave, SelectionKey.OP_READ, espera);
                }
            }
        } catch (IOException e) {
            return Veredicto.sinJuzgar("no responde: " + e.getClass().getSimpleName());
        }
        return completa(leido) ? leer(leido) : Veredicto.sinJuzgar("respuesta cortada");
    }

    private static boolean completa(ByteBuffer leido) {
        return leido.position() > 0 && leido.get(leido.position() - 1) == 0;
    }

    private static Veredicto leer(ByteBuffer leido) {
        String texto = new String(leido.array(), 0, leido.position() - 1, StandardCharsets.UTF_8).strip();
        if (texto.equals("stream: OK")) {
            return Veredicto.limpio();
        }
        return texto.startsWith("stream: ") && texto.endsWith(" FOUND")
                ? Veredicto.infectado(texto.substring("stream: ".length(), texto.length() - " FOUND".length()))
                : Veredicto.sinJuzgar(texto);
    }

    private static void esperar(Selector selector, SelectionKey llave, int que, Duration cuanto) throws IOException {
        llave.interestOps(que);
        selector.selectedKeys().clear();
        if (selector.select(cuanto.toMillis()) == 0) {
            throw new SocketTimeoutException();
        }
    }
}
