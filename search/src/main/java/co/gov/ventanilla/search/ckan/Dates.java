package co.gov.ventanilla.search.ckan;

import co.gov.ventanilla.search.dataset.index.Documents;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Dates in queries: ISO 8601, UTC unless an offset says otherwise, or a day alone for its first instant. */
final class Dates {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ZONED = Pattern.compile(".*(Z|[+-][0-9]{2}:[0-9]{2})");

    private Dates() {}

    /** Microseconds since 1970. */
    static long micros(String text) {
        if (text.startsWith("NOW") || text.contains("/")) {
            throw BadQuery.syntax("Date math is not supported: '" + Quote.of(text) + "'");
        }
        try {
            return Documents.micros(read(text).toInstant());
        } catch (DateTimeException | ArithmeticException e) {
            BadQuery bad = BadQuery.syntax("Invalid Date String: '" + Quote.of(text) + "'");
            bad.addSuppressed(e);
            throw bad;
        }
    }

    private static OffsetDateTime read(String text) {
        if (DAY.matcher(text).matches()) {
            return LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC);
        }
        return ZONED.matcher(text).matches()
                ? OffsetDateTime.parse(text)
                : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
    }
}
