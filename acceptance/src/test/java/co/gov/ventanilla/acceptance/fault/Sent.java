package co.gov.ventanilla.acceptance.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One petition as its sender sees it. Times are ticks of the journal's own clock: they only order.
 *
 * @param number position in the journal, from 0
 * @param door how it goes in
 * @param key submission key; empty on the form, which has its own
 * @param texto its text, which holds the mark of the journal and of the petition
 * @param body JSON of the petition; empty on the form
 * @param files digests of the files sent, in order
 * @param begun tick before the first byte left
 * @param ended tick after the last answer came; 0 while unknown
 * @param state what the sender knows
 * @param answer the acknowledgement; null until there is one
 */
record Sent(
        int number,
        Door door,
        String key,
        String texto,
        String body,
        List<String> files,
        long begun,
        long ended,
        State state,
        JsonNode answer) {

    /** Ways in. */
    enum Door {
        API,
        FORM
    }

    /** What the sender knows of it. */
    enum State {
        /** No answer, or one that says that it could not be stored now: it is sent again. */
        UNKNOWN,
        /** 201, or the receipt. */
        ACKNOWLEDGED,
        /** 400: it was wrong on purpose. */
        REFUSED,
        /** The form never came as far as its last button. */
        ABANDONED
    }

    String radicado() {
        return answer == null ? "" : answer.path("radicado").asText();
    }

    String clave() {
        return answer == null ? "" : answer.path("clave").asText();
    }

    boolean is(State other) {
        return state == other;
    }

    Sent ended(long tick, State end, JsonNode got) {
        return new Sent(number, door, key, texto, body, files, begun, tick, end, got);
    }
}
