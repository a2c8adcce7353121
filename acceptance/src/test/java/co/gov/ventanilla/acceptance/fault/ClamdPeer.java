package co.gov.ventanilla.acceptance.fault;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A virus scanner that speaks INSTREAM and finds nothing. */
final class ClamdPeer extends Peer {
    @Override
    protected void talk(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        while (true) {
            String command = command(in);
            if (command.endsWith("INSTREAM")) {
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    in.skipNBytes(length);
                }
            }
            String said =
                    command.endsWith("INSTREAM") ? "stream: OK" : command.endsWith("PING") ? "PONG" : "ClamAV 1.0";
            char end = command.startsWith("n") ? '\n' : '\0';
            socket.getOutputStream().write((said + end).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder word = new StringBuilder();
        for (int c = in.readUnsignedByte(); c != 0 && c != '\n'; c = in.readUnsignedByte()) {
            word.append((char) c);
        }
        return word.toString();
    }
}
