package co.gov.ventanilla.search.index;

import co.gov.ventanilla.search.document.Kind;

/**
 * How the index of one kind is.
 *
 * @param state what it can answer
 * @param reason why it is not ready, or was made anew; empty when nothing happened to it
 * @param position up to which change of the feed it holds all; -1 before the first
 * @param mark of that change, so that a feed of another database is told apart
 * @param documents how many it holds
 */
public record KindStatus(Kind kind, State state, String reason, long position, String mark, int documents) {

    /** What an index can answer. */
    public enum State {
        /** It holds all up to its position. */
        READY,
        /** It is being made; what it holds is not to be shown. */
        MAKING,
        /** The last change could not be written; it answers with what was there before. */
        LATE
    }

    KindStatus as(State now, String why) {
        return new KindStatus(kind, now, why, position, mark, documents);
    }
}
