package co.gov.ventanilla.search.query;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of the year: "el 24 de diciembre". What is near, in or by "el 7 de agosto" is a place. */
final class DateReader {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, SPANISH))
            .toList();
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\b(?:en|por|de|hacia|a|cerca)\\s)(?<!\\p{L})el\\s+(?:d[ií]a\\s+)?(?<day>\\d{1,2}|primero)\\s+de\\s+(?<month>"
                    + String.join("|", MONTHS) + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DateReader() {}

    /** Takes the first day that is named. */
    static void read(Reading reading) {
        Matcher found = DATE.matcher(reading.text());
        if (found.find()) {
            int from = reading.at(found.start());
            int to = reading.at(found.end());
            String day = found.group("day");
            int month = MONTHS.indexOf(found.group("month").toLowerCase(Locale.ROOT)) + 1;
            try {
                MonthDay date = MonthDay.of(Month.of(month), day.length() > 2 ? 1 : Integer.parseInt(day));
                if (from < to && reading.free(from)) {
                    reading.open(OpenWhen.on(date), from, to);
                }
            } catch (DateTimeException e) {
                // no such day: words like others
            }
        }
    }
}
