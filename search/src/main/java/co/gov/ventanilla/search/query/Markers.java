package co.gov.ventanilla.search.query;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that say where and when. */
final class Markers {

    private static final int LAST_COMUNA = 99;

    private static final List<String> STRONG = List.of(
            "cerca de",
            "cerca a",
            "cerca",
            "cercano a",
            "cercana a",
            "cercano",
            "cercana",
            "al lado de",
            "junto a",
            "frente a",
            "alrededor de",
            "a los alrededores de",
            "en los alrededores de",
            "próximo a",
            "próxima a",
            "por los lados de",
            "por el lado de",
            "a la vuelta de",
            "diagonal a",
            "atrás de",
            "detrás de",
            "más cerca de",
            "más cercano a",
            "más cercana a");

    private static final List<String> WEAK = List.of("por", "en", "de", "para", "hacia");

    private static final List<String> ME = List.of(
            "cerca de mí",
            "cerca a mí",
            "cerca mío",
            "cerca de acá",
            "cerca de aquí",
            "más cercano",
            "más cercana",
            "más cerca",
            "más próximo",
            "por aquí",
            "por acá",
            "aquí cerca",
            "acá cerca",
            "donde estoy",
            "cerca de donde estoy",
            "a mi alrededor",
            "cerca de mi casa",
            "cerca de mi ubicación",
            "en mi ubicación",
            "por mi casa");

    private static final List<String> COMUNAS = List.of("comuna", "comuna número", "comuna no");

    private static final List<String> OPENED = List.of(
            "abierto",
            "abierta",
            "abre",
            "abren",
            "que abra",
            "que abran",
            "atiende",
            "atienden",
            "está abierto",
            "están abiertos",
            "que esté abierto",
            "que esté abierta",
            "funciona",
            "funcionan",
            "hay servicio",
            "horario",
            "horario de");

    private final Phrases<Boolean> strong = new Phrases<>();
    private final Phrases<Boolean> weak = new Phrases<>();
    private final Phrases<Boolean> me = new Phrases<>();
    private final Phrases<Boolean> comunas = new Phrases<>();
    private final Phrases<Boolean> opened = new Phrases<>();
    private final Phrases<OpenWhen> times = new Phrases<>();

    Markers(Vocabulary vocabulary) {
        put(vocabulary, strong, STRONG);
        put(vocabulary, weak, WEAK);
        put(vocabulary, me, ME);
        put(vocabulary, comunas, COMUNAS);
        put(vocabulary, opened, OPENED);
        times(vocabulary);
    }

    private void times(Vocabulary vocabulary) {
        for (String now :
                List.of("ahora", "ahora mismo", "ya", "ya mismo", "a esta hora", "en este momento", "todavía", "aún")) {
            time(vocabulary, now, OpenWhen.NOW);
        }
        time(vocabulary, "hoy", OpenWhen.TODAY);
        time(vocabulary, "mañana", OpenWhen.TOMORROW);
        time(vocabulary, "pasado mañana", OpenWhen.AFTER_TOMORROW);
        Map<String, DayOfWeek> days = Map.of(
                "lunes",
                DayOfWeek.MONDAY,
                "martes",
                DayOfWeek.TUESDAY,
                "miércoles",
                DayOfWeek.WEDNESDAY,
                "jueves",
                DayOfWeek.THURSDAY,
                "viernes",
                DayOfWeek.FRIDAY,
                "sábado",
                DayOfWeek.SATURDAY,
                "domingo",
                DayOfWeek.SUNDAY);
        days.forEach((name, day) -> {
            for (String form : List.of("el " + name, "los " + name, "este " + name, "el día " + name, name)) {
                time(vocabulary, form, OpenWhen.on(day));
            }
        });
        time(vocabulary, "los sábados", OpenWhen.on(DayOfWeek.SATURDAY));
        time(vocabulary, "los domingos", OpenWhen.on(DayOfWeek.SUNDAY));
        time(vocabulary, "el fin de semana", OpenWhen.on(DayOfWeek.SATURDAY));
    }

    private void time(Vocabulary vocabulary, String phrase, OpenWhen when) {
        vocabulary.say(phrase);
        times.put(vocabulary.terms(phrase), when);
    }

    private static void put(Vocabulary vocabulary, Phrases<Boolean> to, List<String> phrases) {
        for (String phrase : phrases) {
            vocabulary.say(phrase);
            to.put(vocabulary.terms(phrase), true);
            if (phrase.endsWith("de") || phrase.endsWith(" a")) {
                to.put(vocabulary.terms(phrase + "l"), true);
            }
        }
    }

    Phrases<Boolean> strong() {
        return strong;
    }

    Phrases<Boolean> weak() {
        return weak;
    }

    Phrases<Boolean> me() {
        return me;
    }

    Phrases<Boolean> opened() {
        return opened;
    }

    Phrases<OpenWhen> times() {
        return times;
    }

    /** "comuna 7", "en la comuna siete". */
    void comuna(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            Optional<Phrases.Match<Boolean>> match = comunas.at(reading.words(), i);
            int number = match.map(m -> m.words()).orElse(0) + i;
            if (match.isPresent() && reading.free(i) && reading.free(number)) {
                Optional<Integer> comuna = number(reading.word(number).term());
                if (comuna.isPresent()) {
                    reading.comuna(comuna.get(), stopsBefore(reading, i), number + 1);
                    return;
                }
            }
        }
    }

    private static Optional<Integer> number(String term) {
        return term.matches("[1-9]\\d?")
                ? Optional.of(Integer.valueOf(term)).filter(n -> n <= LAST_COMUNA)
                : Optional.empty();
    }

    /** "abierto ahora", "abre los sábados", "hoy": a time alone counts only for places, since trámites have days in their names. */
    void open(Reading reading) {
        boolean place = reading.kind() != null && reading.kind().isPlace();
        if (place || opened.in(reading.words())) {
            HourReader.read(reading);
            DateReader.read(reading);
        }
        for (int i = 0; i < reading.size(); i++) {
            Optional<Phrases.Match<Boolean>> match = opened.at(reading.words(), i);
            if (match.isPresent() && reading.free(i)) {
                opened(reading, i, i + match.get().words());
                return;
            }
        }
        for (int i = 0; place && i < reading.size(); i++) {
            Optional<Phrases.Match<OpenWhen>> time = times.at(reading.words(), i);
            if (time.isPresent() && reading.free(i)) {
                reading.open(time.get().value(), i, i + time.get().words());
                return;
            }
        }
    }

    private void opened(Reading reading, int from, int to) {
        for (int i = to; i <= Math.min(to + 1, reading.size() - 1); i++) {
            Optional<Phrases.Match<OpenWhen>> time = times.at(reading.words(), i);
            if (time.isPresent()
                    && reading.free(i)
                    && (i == to || reading.word(to).stop())) {
                reading.open(time.get().value(), from, i + time.get().words());
                return;
            }
        }
        for (int i = 0; i < from; i++) {
            Optional<Phrases.Match<OpenWhen>> time = times.at(reading.words(), i);
            if (time.isPresent() && reading.free(i) && i + time.get().words() <= from) {
                reading.open(time.get().value(), i, i + time.get().words());
                reading.open(time.get().value(), from, to);
                return;
            }
        }
        if (reading.hasHour() || reading.hasOpen()) {
            reading.open(OpenWhen.TODAY, from, to);
        } else if (reading.word(from).term().startsWith("abiert")) {
            reading.open(OpenWhen.NOW, from, to);
        }
    }

    /** First of the words without meaning that stand right before one. */
    static int stopsBefore(Reading reading, int word) {
        int first = word;
        while (first > 0 && reading.free(first - 1) && reading.word(first - 1).stop()) {
            first--;
        }
        return first;
    }
}
