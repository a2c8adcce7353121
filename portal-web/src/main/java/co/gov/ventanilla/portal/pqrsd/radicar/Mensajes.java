package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.platform.falla.Falla;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code mensajes.properties} beside this class. */
public final class Mensajes {
    private static final Locale ES = Locale.forLanguageTag("es-CO");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("co.gov.ventanilla.portal.pqrsd.radicar.mensajes", ES);

    private Mensajes() {}

    /** Sentence of a key, with numbers as Colombians write them. */
    public static String texto(String clave, Object... valores) {
        return new MessageFormat(BUNDLE.getString(clave), ES).format(valores);
    }

    /** Fault of a field; its sentence has the key {@code <last part of the field>.<code>}. */
    public static Falla falla(String campo, String codigo, Object... valores) {
        String id = campo.substring(campo.lastIndexOf('.') + 1);
        return new Falla(campo, codigo, texto(id + "." + codigo, valores));
    }
}
