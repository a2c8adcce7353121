package co.gov.ventanilla.portal.contenido.politicas;

import java.time.LocalDate;
import java.util.List;

/**
 * The accessibility statement.
 *
 * @param nivel standard and level aimed at
 * @param excepciones what does not reach that level, and why
 * @param contacto mailbox for people who meet a barrier
 */
public record DeclaracionAccesibilidad(String nivel, LocalDate fecha, List<String> excepciones, String contacto) {

    public DeclaracionAccesibilidad {
        excepciones = List.copyOf(excepciones);
    }
}
