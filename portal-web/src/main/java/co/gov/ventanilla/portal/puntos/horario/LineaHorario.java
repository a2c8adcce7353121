package co.gov.ventanilla.portal.puntos.horario;

/**
 * A line of a table of hours.
 *
 * @param dias "Lunes a viernes", "Festivos", "El 24 de diciembre"
 * @param horas "de 8:00 a 12:00 y de 14:00 a 17:00", "cerrado"
 */
public record LineaHorario(String dias, String horas) {}
