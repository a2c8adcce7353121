package co.gov.ventanilla.search.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * When it must be open: now, at some hour of a day, or on a day at any hour.
 *
 * @param daysAhead 0 for today, 1 for tomorrow; without meaning when a weekday or a date is named
 * @param weekday the next one, today included; null when none is named
 * @param date a day of the year, the next one, today included; null when none is named
 * @param hour at which it must be open; null for any, and for now
 */
public record OpenWhen(
        boolean now,
        int daysAhead,
        @Nullable DayOfWeek weekday,
        @Nullable MonthDay date,
        @Nullable LocalTime hour) {

    /** At this moment. */
    public static final OpenWhen NOW = new OpenWhen(true, 0, null, null, null);

    static final OpenWhen TODAY = new OpenWhen(false, 0, null, null, null);
    static final OpenWhen TOMORROW = new OpenWhen(false, 1, null, null, null);

    static final OpenWhen AFTER_TOMORROW = new OpenWhen(false, 2, null, null, null);

    static OpenWhen on(MonthDay date) {
        return new OpenWhen(false, 0, null, date, null);
    }

    static OpenWhen on(DayOfWeek weekday) {
        return new OpenWhen(false, 0, weekday, null, null);
    }

    /** The same day at an hour; today for now. */
    OpenWhen at(LocalTime time) {
        return new OpenWhen(false, daysAhead, weekday, date, time);
    }

    /** The day that is meant, seen from a moment: an hour of today that has passed is one of tomorrow, or of the next such weekday. */
    public LocalDate day(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        if (date != null) {
            LocalDate named = date.atYear(now.getYear());
            return named.isBefore(today) ? date.atYear(now.getYear() + 1) : named;
        }
        boolean passed = hour != null && hour.isBefore(now.toLocalTime());
        if (weekday != null) {
            return passed && today.getDayOfWeek() == weekday
                    ? today.plusWeeks(1)
                    : today.with(TemporalAdjusters.nextOrSame(weekday));
        }
        return today.plusDays(passed && daysAhead == 0 ? 1 : daysAhead);
    }
}
