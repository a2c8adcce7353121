package co.gov.ventanilla.opendata.horario;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.YearRange;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates of a rule: months, days and their ranges, with or without a year. */
final class FechasReader {
    private FechasReader() {}

    static List<Fechas> fechas(@Nullable List<DateRange> ranges) throws HorarioIlegible {
        List<Fechas> fechas = new ArrayList<>();
        for (DateRange range : ranges == null ? List.<DateRange>of() : ranges) {
            HorarioReader.refuse(range.getInterval() != 0, "repite meses («/»). Escriba cada uno, como «Jan,Mar,May»");
            try {
                fechas.add(between(range.getStartDate(), range.getEndDate()));
            } catch (DateTimeException e) {
                throw new HorarioIlegible("nombra un día que no existe. Revise el mes y el día, como «Dec 24»");
            }
        }
        return fechas;
    }

    private static Fechas between(DateWithOffset start, @Nullable DateWithOffset end) throws HorarioIlegible {
        checkPlain(start);
        MonthDay desde = first(start);
        if (end == null) {
            return between(desde, last(start, start), year(start), year(start));
        }
        checkPlain(end);
        MonthDay hasta = last(start, end);
        HorarioReader.refuse(
                end.getMonth() == null && hasta.isBefore(desde),
                "tiene fechas al revés. Escriba el mes de la segunda, como «Dec 26-Jan 05»");
        HorarioReader.refuse(
                start.undefinedYear() && !end.undefinedYear(),
                "da el año solo en la segunda fecha. Escríbalo también en la primera");
        Integer first = year(start);
        Integer second = end.undefinedYear() && first != null
                ? Integer.valueOf(hasta.isBefore(desde) ? first + 1 : first)
                : year(end);
        return between(desde, hasta, first, second);
    }

    private static Fechas between(MonthDay desde, MonthDay hasta, @Nullable Integer first, @Nullable Integer second)
            throws HorarioIlegible {
        if (first != null && second != null) {
            boolean whole = hasta.getDayOfMonth() == hasta.getMonth().maxLength();
            HorarioReader.refuse(
                    !desde.isValidYear(first) || !whole && !hasta.isValidYear(second),
                    "nombra un 29 de febrero que ese año no tiene");
            HorarioReader.refuse(
                    hasta.atYear(second).isBefore(desde.atYear(first)),
                    "tiene fechas al revés: la segunda es anterior");
        }
        return new Fechas(desde, hasta, first, second);
    }

    private static void checkPlain(DateWithOffset date) throws HorarioIlegible {
        HorarioReader.refuse(
                date.getVarDate() != null, "depende de la Pascua. Escriba la fecha de cada año, como «2027 Mar 25»");
        HorarioReader.refuse(
                date.getNthWeekDay() != null || date.getWeekDayOffset() != null || date.getDayOffset() != 0,
                "cuenta días desde una fecha. Escriba la fecha, como «2026 Dec 24»");
        HorarioReader.refuse(date.isOpenEnded(), "no dice en qué fecha termina. Escriba las dos, como «Dec 24-Dec 31»");
    }

    private static MonthDay first(DateWithOffset date) throws HorarioIlegible {
        return MonthDay.of(month(date, date), date.undefinedDay() ? 1 : date.getDay());
    }

    private static MonthDay last(DateWithOffset start, DateWithOffset end) throws HorarioIlegible {
        Month month = month(start, end);
        return MonthDay.of(month, end.undefinedDay() ? month.maxLength() : end.getDay());
    }

    private static Month month(DateWithOffset start, DateWithOffset end) throws HorarioIlegible {
        ch.poole.openinghoursparser.Month month = end.getMonth() == null ? start.getMonth() : end.getMonth();
        HorarioReader.refuse(month == null, "nombra un día sin su mes. Escríbalo, como «Dec 24»");
        return Month.of(month.ordinal() + 1);
    }

    private static @Nullable Integer year(DateWithOffset date) {
        return date.getYear() == YearRange.UNDEFINED_YEAR ? null : Integer.valueOf(date.getYear());
    }
}
