package co.gov.ventanilla.acceptance.fault;

import co.gov.ventanilla.acceptance.fault.Sent.State;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** What was sent and what came back: one line of JSON before each petition leaves and one after each answer. */
final class Journal implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final String mark = "arnes " + UUID.randomUUID();
    private final TreeMap<Integer, Sent> all = new TreeMap<>();
    private final BufferedWriter lines;
    private long tick;
    private int next;

    Journal(Path file) {
        try {
            lines = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every text of this journal begins with. */
    String mark() {
        return mark;
    }

    synchronized int number() {
        return next++;
    }

    /** Text of a petition: its mark, its number, and words. */
    String texto(int number) {
        return mark + " número " + number + ": la lámpara de la esquina está apagada.";
    }

    /** Writes down that a petition leaves now. */
    synchronized Sent begin(int number, Sent.Door door, String key, String texto, String body, List<String> files) {
        Sent sent = new Sent(number, door, key, texto, body, files, ++tick, 0, State.UNKNOWN, null);
        put(sent);
        return sent;
    }

    /** Writes down what came back. */
    synchronized Sent end(Sent sent, State state, JsonNode answer) {
        Sent ended = sent.ended(state == State.UNKNOWN ? 0 : ++tick, state, answer);
        put(ended);
        return ended;
    }

    private void put(Sent sent) {
        all.put(sent.number(), sent);
        ObjectNode line = JSON.createObjectNode();
        line.put("numero", sent.number()).put("estado", sent.state().name());
        line.put("antes", sent.begun()).put("despues", sent.ended());
        line.put("puerta", sent.door().name()).put("clave_envio", sent.key()).put("texto", sent.texto());
        line.set("archivos", JSON.valueToTree(sent.files()));
        line.set("respuesta", sent.answer());
        try {
            lines.write(line.toString());
            lines.newLine();
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every petition as it stands, oldest first. */
    synchronized List<Sent> all() {
        return List.copyOf(all.values());
    }

    /** Those in a state, from a number on. */
    synchronized List<Sent> in(State state, int from) {
        Collection<Sent> tail = all.tailMap(from).values();
        return tail.stream().filter(s -> s.is(state)).toList();
    }

    /** Number of the next petition. */
    synchronized int size() {
        return next;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
