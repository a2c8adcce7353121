package co.gov.ventanilla.search.query;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hours of the day as people say them: "a las 8 de la noche", "a las 3:30 pm", "después de las seis", "al mediodía", "por la tarde". */
final class HourReader {

    private static final List<String> NUMBERS =
            List.of("una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final int NOON = 12;
    private static final int LAST = 23;
    /** Who says a lower number without more means the afternoon. */
    private static final int EARLIEST = 7;

    private static final Pattern HOUR = Pattern.compile(
            "(?<!\\p{L})(?:a|desde|despu[eé]s de|pasadas)\\s+las?\\s+"
                    + "(?<hour>\\d{1,2}|" + String.join("|", NUMBERS) + ")"
                    + "(?:[:.](?<minute>[0-5]\\d)|\\s+y\\s+(?<half>media|cuarto))?"
                    + "(?:\\s*(?<half12>[ap])\\.?\\s?m\\.?|\\s+(?:de|por|en)\\s+la\\s+(?<part>mañana|tarde|noche|madrugada)"
                    + "|\\s+del?\\s+(?<noon>medio\\s?d[ií]a|d[ií]a))?(?![\\p{L}\\d])"
                    + "|(?<!\\p{L})al\\s+(?<midday>medio\\s?d[ií]a)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:esta|(?:en|por|de)\\s+la|de)\\s+(?<later>tarde|noche)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:en|por)\\s+la\\s+(?<early>mañana)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HourReader() {}

    /** Takes the first hour that is named. */
    static void read(Reading reading) {
        Matcher found = HOUR.matcher(reading.text());
        while (found.find()) {
            LocalTime hour = found.group("hour") == null ? part(found) : hour(found);
            int from = reading.at(found.start());
            int to = reading.at(found.end());
            if (hour != null && from < to && reading.free(from)) {
                reading.hour(hour, from, to);
                return;
            }
        }
    }

    /** A part of the day, by an hour in its middle. */
    private static LocalTime part(Matcher found) {
        if (found.group("midday") != null) {
            return LocalTime.NOON;
        }
        String later = found.group("later");
        return later == null ? MORNING : later.equalsIgnoreCase("tarde") ? AFTERNOON : EVENING;
    }

    private static @Nullable LocalTime hour(Matcher found) {
        int spoken = NUMBERS.indexOf(found.group("hour").toLowerCase(Locale.ROOT)) + 1;
        int hour = spoken == 0 ? Integer.parseInt(found.group("hour")) : spoken;
        if (hour > LAST) {
            return null;
        }
        int minute = found.group("minute") != null
                ? Integer.parseInt(found.group("minute"))
                : found.group("half") == null ? 0 : found.group("half").startsWith("m") ? 30 : 15;
        return LocalTime.of(hour > NOON ? hour : ofTheDay(hour, found), minute);
    }

    private static int ofTheDay(int hour, Matcher found) {
        String half = found.group("half12");
        String part = found.group("part");
        boolean morning = "a".equalsIgnoreCase(half) || part != null && "mM".indexOf(part.charAt(0)) >= 0;
        boolean later = "p".equalsIgnoreCase(half) || part != null && !morning || found.group("noon") != null;
        if (hour == NOON) {
            return morning || part != null && part.equalsIgnoreCase("noche") ? 0 : NOON;
        }
        return later || !morning && hour < EARLIEST ? hour + NOON : hour;
    }
}
