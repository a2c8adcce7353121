package co.gov.ventanilla.search.query;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.text.Word;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question while it is being read: its words, and which of them were understood as what. */
final class Reading {

    private final String text;
    private final List<Word> words;
    private final BitSet used = new BitSet();
    private final BitSet fillers = new BitSet();
    private final Map<Part.What, BitSet> parts = new EnumMap<>(Part.What.class);
    private @Nullable Kind kind;
    private @Nullable Landmark near;
    private @Nullable String unknown;
    private boolean nearMe;
    private @Nullable Integer comuna;
    private @Nullable OpenWhen open;
    private @Nullable LocalTime hour;

    Reading(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** Words from one to before another, with what they mean. */
    record Span<T>(T value, int from, int to) {}

    String text() {
        return text;
    }

    /** The first word that begins at a character or behind it. */
    int at(int character) {
        int word = 0;
        while (word < words.size() && words.get(word).start() < character) {
            word++;
        }
        return word;
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    boolean free(int i) {
        return i < words.size() && !used.get(i);
    }

    @Nullable
    Kind kind() {
        return kind;
    }

    boolean hasOpen() {
        return open != null;
    }

    boolean hasNear() {
        return near != null || nearMe || unknown != null;
    }

    void kind(Kind found, List<Span<Kind>> where) {
        kind = found;
        where.forEach(span -> part(Part.What.KIND, span.from(), span.to()));
    }

    void near(Landmark found, int from, int to) {
        near = found;
        unknown = null;
        part(Part.What.NEAR, from, to);
    }

    void nearMe(int from, int to) {
        nearMe = true;
        part(Part.What.NEAR, from, to);
    }

    void unknown(String name, int from, int to) {
        unknown = name;
        part(Part.What.NEAR, from, to);
    }

    void comuna(int number, int from, int to) {
        comuna = number;
        part(Part.What.COMUNA, from, to);
    }

    /** Of two days the former stays. */
    void open(OpenWhen when, int from, int to) {
        open = open == null || open.now() ? when : open;
        part(Part.What.OPEN, from, to);
    }

    boolean hasHour() {
        return hour != null;
    }

    /** An hour of the day that {@link #open} names, or of today. */
    void hour(LocalTime found, int from, int to) {
        hour = found;
        part(Part.What.OPEN, from, to);
    }

    void drop(int from, int to) {
        fillers.set(from, to);
    }

    private void part(Part.What what, int from, int to) {
        parts.computeIfAbsent(what, any -> new BitSet()).set(from, to);
        used.set(from, to);
    }

    /** What was written from one word to before another. */
    String written(int from, int to) {
        return from >= to
                ? ""
                : text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    Understood understood(boolean danger) {
        List<Part> said = new ArrayList<>();
        parts.forEach((what, where) -> said.add(new Part(what, without(where))));
        return new Understood(text, kind, near, unknown, nearMe, comuna, when(), rest(), danger, said);
    }

    private @Nullable OpenWhen when() {
        return hour == null ? open : (open == null ? OpenWhen.TODAY : open).at(hour);
    }

    /** The words of a kind that is no place are looked for also: "certificado de estrato" is called so. */
    private String rest() {
        BitSet out = (BitSet) used.clone();
        BitSet ofKind = parts.get(Part.What.KIND);
        if (kind != null && !kind.isPlace() && ofKind != null) {
            out.andNot(ofKind);
        }
        out.or(fillers);
        String rest = without(out);
        boolean onlyStops = true;
        for (int i = 0; i < words.size(); i++) {
            onlyStops &= out.get(i) || words.get(i).stop();
        }
        return onlyStops && !used.isEmpty() ? "" : rest.isEmpty() && used.isEmpty() ? text : rest;
    }

    private String without(BitSet out) {
        StringBuilder left = new StringBuilder();
        int last = 0;
        for (int i = 0; i < words.size(); i++) {
            if (out.get(i)) {
                left.append(text, last, Math.max(last, words.get(i).start()));
                last = Math.max(last, words.get(i).end());
            }
        }
        left.append(text.substring(last));
        return left.toString().replaceAll("\\s+", " ").replaceAll("^[\\s,;.¿?¡!]+|[\\s,;.¿?¡!]+$", "");
    }
}
