package co.gov.ventanilla.search.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * When it must be open: now, or at some hour of a day.
 *
 * @param daysAhead 0 for today, 1 for tomorrow; without meaning when a weekday is named
 * @param weekday the next one, today included; null when none is named
 */
public record OpenWhen(boolean now, int daysAhead, @Nullable DayOfWeek weekday) {

    static final OpenWhen NOW = new OpenWhen(true, 0, null);
    static final OpenWhen TODAY = new OpenWhen(false, 0, null);
    static final OpenWhen TOMORROW = new OpenWhen(false, 1, null);

    static OpenWhen on(DayOfWeek weekday) {
        return new OpenWhen(false, 0, weekday);
    }

    /** The day that is meant, seen from today. */
    public LocalDate day(LocalDate today) {
        return weekday == null ? today.plusDays(daysAhead) : today.with(TemporalAdjusters.nextOrSame(weekday));
    }
}
