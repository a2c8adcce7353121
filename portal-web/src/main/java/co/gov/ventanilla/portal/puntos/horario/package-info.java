/**
 * Whether a place is open: now, until when, and when it opens again, with holidays and closures, and how that is said.
 *
 * <p>Promises: a place without hours, or with hours that cannot be read, is "sin dato" and never "cerrado"; the end of a span is closed (at 12:00 sharp a place that serves
 * until 12:00 is); what the municipality closes by an act counts like a public holiday for the places whose hours tell holidays from other days. Main types: {@link Horario},
 * {@link DiasEspeciales}, {@link Horarios} (with this city's calendar and clock), {@link HorarioEnPalabras}.
 */
@NullMarked
package co.gov.ventanilla.portal.puntos.horario;

import org.jspecify.annotations.NullMarked;
