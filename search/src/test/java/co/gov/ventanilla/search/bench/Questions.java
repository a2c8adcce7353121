package co.gov.ventanilla.search.bench;

import co.gov.ventanilla.search.document.Point;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is asked about {@link ManyPlaces}: 64 questions of each sort, always the same ones. */
final class Questions {

    static final int EACH = 64;

    private Questions() {}

    /** Sorts of questions. */
    enum Topic {
        TERM,
        TWO_WORDS,
        FUZZY,
        SUGGEST,
        NEAR,
        TEXT_NEAR
    }

    /**
     * One of them.
     *
     * @param text its words
     * @param near where who asks is; null where that is not told
     */
    record Question(String text, @Nullable Point near) {}

    static List<Question> of(Topic topic) {
        return IntStream.range(0, EACH).mapToObj(i -> question(topic, i)).toList();
    }

    private static Question question(Topic topic, int i) {
        String type = ManyPlaces.TYPES.get(i % ManyPlaces.TYPES.size()).toLowerCase(Locale.ROOT);
        String medium = ManyPlaces.name(10 + 2 * i);
        String frequent = ManyPlaces.name(i % 20);
        Point point = ManyPlaces.point(new Random(1_000_000_000 + i));
        return switch (topic) {
            case TERM -> new Question(medium, null);
            case TWO_WORDS -> new Question(type + " " + frequent, null);
            case FUZZY -> new Question(medium.substring(0, 3) + "x" + medium.substring(4), null);
            case SUGGEST ->
                new Question(i % 2 == 0 ? medium.substring(0, 4) : type + " " + frequent.substring(0, 3), null);
            case NEAR -> new Question("", point);
            case TEXT_NEAR -> new Question(type, point);
        };
    }
}
