package co.gov.ventanilla.portal.contenido.entidad;

import java.time.LocalTime;
import java.util.Locale;

/** A stretch of one day, from {@code desde} until {@code hasta}, which is later on the same day. */
public record Franja(LocalTime desde, LocalTime hasta) {

    /** "8:00 a. m. a 12:00 m."; in Colombia 12:00 m. is noon. */
    public String enPalabras() {
        return hora(desde) + " a " + hora(hasta);
    }

    private static String hora(LocalTime t) {
        int doce = t.getHour() % 12 == 0 ? 12 : t.getHour() % 12;
        return String.format(Locale.ROOT, "%d:%02d %s", doce, t.getMinute(), mitad(t));
    }

    private static String mitad(LocalTime t) {
        if (t.equals(LocalTime.NOON)) {
            return "m.";
        }
        return t.isBefore(LocalTime.NOON) ? "a. m." : "p. m.";
    }
}
