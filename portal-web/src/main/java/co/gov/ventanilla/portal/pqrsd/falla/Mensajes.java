package co.gov.ventanilla.portal.pqrsd.falla;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code mensajes.properties} beside this class. */
final class Mensajes {
    private static final Locale ES = Locale.forLanguageTag("es-CO");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("co.gov.ventanilla.portal.pqrsd.falla.mensajes", ES);

    private Mensajes() {}

    static String texto(String clave, Object... valores) {
        return new MessageFormat(BUNDLE.getString(clave), ES).format(valores);
    }

    /** "2 horas y 5 minutos": the two largest units. */
    static String duracion(Duration d) {
        if (d.toDays() > 0) {
            return texto("duracion.dias", d.toDays(), d.toHoursPart());
        }
        if (d.toHours() > 0) {
            return texto("duracion.horas", d.toHours(), d.toMinutesPart());
        }
        return d.toMinutes() > 0 ? texto("duracion.minutos", d.toMinutes()) : texto("duracion.segundos", d.toSeconds());
    }
}
