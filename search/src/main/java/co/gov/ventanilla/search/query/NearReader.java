package co.gov.ventanilla.search.query;

import java.util.Optional;

/** Finds what a question is to be near of. */
final class NearReader {

    private static final int LONGEST_NAME = 8;

    private final Markers markers;
    private final Landmarks landmarks;
    private final Reading reading;

    NearReader(Markers markers, Landmarks landmarks, Reading reading) {
        this.markers = markers;
        this.landmarks = landmarks;
        this.reading = reading;
    }

    void read() {
        boolean place = reading.kind() != null && reading.kind().isPlace();
        if (me() || after(markers.strong(), true)) {
            return;
        }
        if (place || reading.hasOpen()) {
            boolean found = after(markers.weak(), false) || rest();
            assert found || !reading.hasNear();
        }
    }

    private boolean me() {
        for (int i = 0; i < reading.size(); i++) {
            int words = length(markers.me(), i);
            if (words > length(markers.strong(), i) && reading.free(i)) {
                reading.nearMe(Markers.stopsBefore(reading, i), i + words);
                return true;
            }
        }
        return false;
    }

    private int length(Phrases<Boolean> phrases, int from) {
        return phrases.at(reading.words(), from).map(Phrases.Match::words).orElse(0);
    }

    /** Whether nothing that could be a name stands from there on. */
    private boolean last(int from) {
        for (int i = from; i < reading.size(); i++) {
            if (reading.free(i) && !reading.word(i).stop()) {
                return false;
            }
        }
        return true;
    }

    private boolean after(Phrases<Boolean> words, boolean mustBe) {
        for (int i = 0; i < reading.size(); i++) {
            Optional<Phrases.Match<Boolean>> match = words.at(reading.words(), i);
            if (match.isPresent() && reading.free(i) && name(i, i + match.get().words(), mustBe)) {
                return true;
            }
        }
        return false;
    }

    private boolean name(int marker, int behind, boolean mustBe) {
        int from = behind;
        while (reading.free(from) && reading.word(from).stop()) {
            from++;
        }
        int end = from;
        while (reading.free(end) && end - from < LONGEST_NAME) {
            end++;
        }
        for (int to = end; to > from; to--) {
            Optional<Landmark> landmark = landmarks.find(reading.written(from, to));
            if (landmark.isPresent()) {
                reading.near(landmark.get(), marker, to);
                return true;
            }
        }
        if (mustBe && end > from) {
            reading.unknown(reading.written(from, end), marker, end);
        } else if (mustBe) {
            reading.nearMe(marker, behind);
        }
        return mustBe;
    }

    /** "wifi parque sucre": all that is left is the name of a landmark. */
    private boolean rest() {
        int from = 0;
        while (from < reading.size()
                && (!reading.free(from) || reading.word(from).stop())) {
            from++;
        }
        int to = from;
        while (reading.free(to)) {
            to++;
        }
        if (from == to || !last(to)) {
            return false;
        }
        Optional<Landmark> landmark = landmarks.find(reading.written(from, to));
        int start = from;
        int end = to;
        landmark.ifPresent(found -> reading.near(found, start, end));
        return landmark.isPresent();
    }
}
