package co.gov.ventanilla.search.ckan;

/** Walks over the characters of a query. */
final class Scanner {

    /** Characters that end a word. */
    private static final String ENDS = "()[]{}\"^~:";

    private final String text;
    private int at;

    /** A word as it was written, {@code \} taken away. */
    record Word(String text, boolean prefix, boolean escaped) {}

    Scanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        skipSpace();
        return at >= text.length();
    }

    /** The next character behind white space; NUL at the end. */
    char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    /** The very next character; NUL at the end. */
    private char here(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    boolean accept(char wanted) {
        if (peek() == wanted && at < text.length()) {
            at++;
            return true;
        }
        return false;
    }

    /** Accepts a character that belongs to what stands right before it. */
    boolean acceptHere(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    /** Accepts a whole word, {@code AND} but not {@code ANDES}. */
    boolean acceptWord(String wanted) {
        if (atEnd() || !text.startsWith(wanted, at) || !endsAt(at + wanted.length())) {
            return false;
        }
        at += wanted.length();
        return true;
    }

    boolean startsWord(String wanted) {
        int before = at;
        boolean found = acceptWord(wanted);
        at = before;
        return found;
    }

    private boolean endsAt(int index) {
        return index >= text.length()
                || Character.isWhitespace(text.charAt(index))
                || text.charAt(index) == '('
                || text.charAt(index) == ')'
                || text.charAt(index) == '"';
    }

    /** Whether white space or the end follows the next character. */
    boolean isAlone() {
        return here(1) == '\0' || Character.isWhitespace(here(1));
    }

    /**
     * Reads a word, empty if none is there.
     *
     * @param value whether it is the value of a field, in which a colon is a character like any other
     */
    Word word(boolean value) {
        skipSpace();
        StringBuilder word = new StringBuilder();
        boolean escaped = false;
        boolean prefix = false;
        while (at < text.length() && isPart(text.charAt(at), value)) {
            char next = text.charAt(at++);
            if (prefix || next == '?') {
                throw BadQuery.syntax("Only a * at the end of a word is supported");
            }
            if (next == '\\') {
                escaped = true;
                word.append(escapedCharacter());
            } else if (next == '*') {
                prefix = true;
            } else {
                word.append(next);
            }
        }
        return new Word(word.toString(), prefix, escaped);
    }

    private static boolean isPart(char next, boolean value) {
        return !Character.isWhitespace(next) && (ENDS.indexOf(next) < 0 || value && next == ':');
    }

    private char escapedCharacter() {
        if (at >= text.length()) {
            throw BadQuery.syntax("Nothing after a backslash");
        }
        return text.charAt(at++);
    }

    /** Reads what stands between quotation marks; the first one has been accepted. */
    String quoted() {
        StringBuilder content = new StringBuilder();
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"') {
                return content.toString();
            }
            content.append(next == '\\' ? escapedCharacter() : next);
        }
        throw BadQuery.syntax("A quotation mark is not closed");
    }

    /** Reads one end of a range. */
    String bound() {
        if (accept('"')) {
            return quoted();
        }
        skipSpace();
        StringBuilder bound = new StringBuilder();
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "]}".indexOf(text.charAt(at)) < 0) {
            char next = text.charAt(at++);
            bound.append(next == '\\' ? escapedCharacter() : next);
        }
        return bound.toString();
    }

    /** Reads the digits and dot of a number that stands right here; empty if none is there. */
    String number() {
        int start = at;
        while (at < text.length() && (Character.digit(text.charAt(at), 10) >= 0 || text.charAt(at) == '.')) {
            at++;
        }
        return text.substring(start, at);
    }

    /** The rest, for an error message. */
    String rest() {
        return Quote.of(text.substring(Math.min(at, text.length())));
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
