package co.gov.ventanilla.opendata.horario;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns what the parser of OpenStreetMap's syntax understood into rules, and refuses what they cannot say. */
final class HorarioReader {
    private static final String FORMA =
            "no es un horario que se pueda leer. Escríbalo como «Mo-Fr 08:00-12:00,14:00-17:00; PH off»: los días en inglés (Mo lunes, Tu martes,"
                    + " We miércoles, Th jueves, Fr viernes, Sa sábado, Su domingo), las horas de 00:00 a 24:00 con dos puntos y guion, y PH para los festivos";

    private HorarioReader() {}

    static List<ReglaHorario> reglas(String texto) throws HorarioIlegible {
        if (texto.length() > HorarioOsm.LARGO) {
            throw new HorarioIlegible("tiene más de " + HorarioOsm.LARGO + " caracteres. Escríbalo más corto");
        }
        List<ReglaHorario> reglas = new ArrayList<>();
        for (Rule rule : parse(texto)) {
            ReglaHorario regla = regla(rule);
            checkPlace(regla, reglas);
            checkTwice(regla, reglas);
            reglas.add(regla);
        }
        return reglas;
    }

    private static List<Rule> parse(String texto) throws HorarioIlegible {
        try {
            // false: an end before the beginning, 22:00-02:00, is on the day after, as the specification has it
            return new OpeningHoursParser(new StringReader(texto)).rules(true, false);
        } catch (OpeningHoursParseException | TokenMgrError e) {
            throw new HorarioIlegible(FORMA);
        }
    }

    private static ReglaHorario regla(Rule rule) throws HorarioIlegible {
        refuse(rule.isEmpty() && !rule.isTwentyfourseven(), "tiene una regla vacía. Quite el punto y coma que sobra");
        refuse(rule.isFallBack(), "lleva «||», una regla para cuando otra no vale. Deje una sola regla para cada día");
        refuse(rule.getWeeks() != null, "cuenta por números de semana. Escriba las fechas, como «Jan 12-Mar 20»");
        refuse(rule.getYears() != null, "nombra un año sin fecha. Escriba las fechas, como «2026 Dec 24»");
        refuse(
                rule.getComment() != null,
                "empieza por un comentario. Póngalo al final, como «Mo-Fr 08:00-12:00 \"con cita previa\"»");
        RuleModifier modifier = rule.getModifier();
        boolean off = off(modifier);
        List<Franja> franjas = rule.isTwentyfourseven() ? List.of(Franja.TODO_EL_DIA) : franjas(rule.getTimes());
        refuse(
                off && !franjas.isEmpty(),
                "cierra por horas con «off». Escriba en su lugar las horas en que abre ese día");
        refuse(
                !off && franjas.isEmpty(),
                "nombra días sin decir a qué horas abre. Escriba las horas («00:00-24:00» si es todo el día), u «off» si cierra");
        return new ReglaHorario(
                FechasReader.fechas(rule.getDates()),
                dias(rule.getDays()),
                festivos(rule.getHolidays()),
                franjas,
                rule.isAdditive(),
                modifier == null ? null : modifier.getComment());
    }

    /** Where people forget that a later rule takes the place of an earlier one, the text is not what they mean. */
    private static void checkPlace(ReglaHorario regla, List<ReglaHorario> before) throws HorarioIlegible {
        refuse(
                regla.agrega() && (regla.franjas().isEmpty() || regla.festivos()),
                "une con coma una regla de cierre o de festivos. Sepárela con punto y coma, como «Mo-Fr 08:00-12:00; PH off»");
        refuse(
                !regla.festivos() && regla.fechas().isEmpty() && before.stream().anyMatch(ReglaHorario::festivos),
                "tiene después de los festivos (PH) otra regla, que los dejaría sin efecto. Ponga PH de último, como «Mo-Fr 08:00-12:00; PH off»");
    }

    /** People write so when they mean both; OpenStreetMap takes the second alone. */
    private static void checkTwice(ReglaHorario regla, List<ReglaHorario> before) throws HorarioIlegible {
        refuse(
                !regla.agrega() && before.stream().anyMatch(regla::nombraLoMismoQue),
                "tiene dos reglas para los mismos días, y valdría solo la segunda. Júntelas, como «Mo-Fr 08:00-12:00,14:00-17:00»");
    }

    private static boolean off(@Nullable RuleModifier modifier) throws HorarioIlegible {
        Modifier word = modifier == null ? null : modifier.getModifier();
        refuse(word == Modifier.UNKNOWN, "dice «unknown». Si el horario no se sabe, deje la celda vacía");
        return word == Modifier.OFF || word == Modifier.CLOSED;
    }

    private static boolean festivos(@Nullable List<Holiday> holidays) throws HorarioIlegible {
        if (holidays == null) {
            return false;
        }
        for (Holiday holiday : holidays) {
            refuse(
                    holiday.getType() == Holiday.Type.SH,
                    "nombra las vacaciones escolares (SH), y el portal no tiene ese calendario. Escriba las fechas, como «Jun 15-Jul 10 off»");
            refuse(
                    holiday.getOffset() != 0,
                    "cuenta días desde un festivo. Escriba las fechas, como «2026 Dec 26 off»");
            refuse(
                    !holiday.getUseAsWeekDay(),
                    "une festivos y días sin coma, y así vale solo cuando coinciden. Escriba «PH» o «Mo-Fr,PH»");
        }
        return true;
    }

    private static SortedSet<DayOfWeek> dias(@Nullable List<WeekDayRange> ranges) throws HorarioIlegible {
        SortedSet<DayOfWeek> dias = new TreeSet<>();
        if (ranges == null) {
            return dias;
        }
        for (WeekDayRange range : ranges) {
            refuse(
                    range.getNths() != null || range.getOffset() != 0,
                    "nombra días por su orden en el mes, como «Mo[1]». Escriba las fechas, como «2026 Dec 07»");
            DayOfWeek last = day(range.getEndDay() == null ? range.getStartDay() : range.getEndDay());
            DayOfWeek day = day(range.getStartDay());
            dias.add(day);
            while (day != last) {
                day = day.plus(1);
                dias.add(day);
            }
        }
        return dias;
    }

    private static DayOfWeek day(WeekDay day) {
        return DayOfWeek.of(day.ordinal() + 1);
    }

    private static List<Franja> franjas(@Nullable List<TimeSpan> spans) throws HorarioIlegible {
        List<Franja> franjas = new ArrayList<>();
        for (TimeSpan span : spans == null ? List.<TimeSpan>of() : spans) {
            refuse(
                    span.getStartEvent() != null || span.getEndEvent() != null,
                    "depende de la salida o la puesta del sol. Escriba la hora, como «06:00-18:00»");
            refuse(
                    span.isOpenEnded() || span.getEnd() == TimeSpan.UNDEFINED_TIME,
                    "no dice a qué hora cierra. Escriba las dos horas, como «08:00-12:00»");
            refuse(
                    span.getInterval() != 0,
                    "da horas que se repiten («/»). Escriba cada una, como «08:00-12:00,14:00-17:00»");
            int length = span.getEnd() - span.getStart();
            refuse(
                    span.getStart() >= Franja.DIA || length <= 0 || length > Franja.DIA,
                    "tiene horas que no van juntas. Empiece antes de las 24:00 y termine a lo sumo 24 horas después, como «22:00-02:00»");
            franjas.add(new Franja(span.getStart(), span.getEnd()));
        }
        return franjas;
    }

    static void refuse(boolean when, String why) throws HorarioIlegible {
        if (when) {
            throw new HorarioIlegible(why);
        }
    }
}
