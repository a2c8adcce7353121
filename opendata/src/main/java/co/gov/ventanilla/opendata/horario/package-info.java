/**
 * Opening hours of places, as a column with the role {@code horario_osm} gives them: the syntax {@code opening_hours} of OpenStreetMap, read in strict mode and only as far
 * as the portal can answer rightly. What it cannot is refused at publication with words that say how to write it.
 *
 * <p>Main types: {@link co.gov.ventanilla.opendata.horario.HorarioOsm} (a text that was read),
 * {@link co.gov.ventanilla.opendata.horario.HorarioIlegible} (why one cannot be). Holidays are not known here: whoever asks says whether a day is one.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.horario;
