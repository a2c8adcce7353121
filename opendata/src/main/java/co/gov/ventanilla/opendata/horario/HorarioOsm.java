package co.gov.ventanilla.opendata.horario;

import java.util.List;

/**
 * Opening hours read from the syntax {@code opening_hours} of OpenStreetMap.
 *
 * <p>Read are days of the week and their ranges, several spans, spans over midnight ({@code 22:00-02:00}, which belong to the day they begin on), {@code 24/7}, {@code off} and
 * {@code closed}, public holidays ({@code PH}), months, dates and their ranges, and comments in quotes. For a day the last rule that names it holds, unless it was joined by a
 * comma: then it adds its spans. A day no rule names is closed; a public holiday without a rule for {@code PH} is as its day of the week.
 *
 * <p>Source: wiki.openstreetmap.org/wiki/Key:opening_hours/specification.
 *
 * @param reglas in the order of the text, at least one
 */
public record HorarioOsm(List<ReglaHorario> reglas) {
    /** Most characters of a text, as in OpenStreetMap. */
    public static final int LARGO = 255;

    public HorarioOsm {
        reglas = List.copyOf(reglas);
    }

    /**
     * Reads a text.
     *
     * @throws HorarioIlegible when it is not in this syntax, or says what the portal cannot answer (sunrise, weeks, school holidays, {@code ||} ...)
     */
    public static HorarioOsm leer(String texto) throws HorarioIlegible {
        return new HorarioOsm(HorarioReader.reglas(texto));
    }
}
