package co.gov.ventanilla.portal.contenido.entidad;

import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import java.time.LocalTime;

/** A stretch of one day, from {@code desde} until {@code hasta}, which is later on the same day. */
public record Franja(LocalTime desde, LocalTime hasta) {

    /** "8:00 a. m. a 12:00 m."; in Colombia 12:00 m. is noon. */
    public String enPalabras() {
        return FechasEnPalabras.hora(desde) + " a " + FechasEnPalabras.hora(hasta);
    }
}
