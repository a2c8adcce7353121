package co.gov.ventanilla.acceptance.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A mail relay that keeps only Message-IDs and can fail its n-th answer: with 4xx, or by hanging up in turn. */
final class SmtpPeer extends Peer {
    private final Map<String, Integer> received = new ConcurrentHashMap<>();
    private int counted;
    private int failAt;
    private int last;

    /** How often each message arrived, by Message-ID. */
    Map<String, Integer> received() {
        return received;
    }

    /** From now on the n-th answer fails, then the count begins anew with n + 1, up to a last n. */
    synchronized void failEach(int first, int lastN) {
        counted = 0;
        failAt = first;
        last = lastN;
    }

    /** The n that fails next; 0 when all have failed. */
    synchronized int failing() {
        return failAt;
    }

    /** Whether this answer is the one that fails, and then how. */
    private synchronized int failure() {
        if (failAt == 0 || ++counted < failAt) {
            return 0;
        }
        int how = failAt % 2 == 0 ? 1 : 2;
        counted = 0;
        failAt = failAt == last ? 0 : failAt + 1;
        return how;
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        answer(out, "220 arnes", "421 later");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
            switch (verb) {
                case "EHLO", "HELO" -> answer(out, "250 arnes", "451 later");
                case "DATA" -> data(in, out);
                case "QUIT" -> {
                    answer(out, "221 bye", "421 later");
                    return;
                }
                default -> answer(out, "250 ok", "451 later");
            }
        }
    }

    private void data(BufferedReader in, OutputStream out) throws IOException {
        if (!answer(out, "354 go on", "451 later")) {
            return;
        }
        String id = "";
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            if (id.isEmpty() && line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = line.substring(11).strip();
                id = id.isEmpty() ? String.valueOf(in.readLine()).strip() : id;
            }
            line = in.readLine();
        }
        if (line == null) {
            throw new IOException("hung up within a message");
        }
        int how = failure();
        if (how == 1) {
            write(out, "451 later");
            return;
        }
        received.merge(id, 1, Integer::sum);
        if (how == 2) {
            throw new IOException("answer lost on purpose");
        }
        write(out, "250 taken");
    }

    private boolean answer(OutputStream out, String good, String bad) throws IOException {
        int how = failure();
        if (how == 2) {
            throw new IOException("hang up on purpose");
        }
        write(out, how == 1 ? bad : good);
        return how == 0;
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
