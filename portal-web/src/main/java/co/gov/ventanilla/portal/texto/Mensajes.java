package co.gov.ventanilla.portal.texto;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of a package: the file {@code mensajes.properties} that lies beside its classes. */
public final class Mensajes {
    private static final Locale ES = Locale.forLanguageTag("es-CO");

    private final ResourceBundle sentencias;

    private Mensajes(ResourceBundle sentencias) {
        this.sentencias = sentencias;
    }

    /**
     * The sentences of the package of a class.
     *
     * @throws java.util.MissingResourceException when the package has no file
     */
    public static Mensajes junto(Class<?> vecina) {
        return new Mensajes(ResourceBundle.getBundle(vecina.getPackageName() + ".mensajes", ES, cargador(vecina)));
    }

    private static ClassLoader cargador(Class<?> vecina) {
        ClassLoader cargador = vecina.getClassLoader();
        return cargador == null ? ClassLoader.getSystemClassLoader() : cargador;
    }

    /** Is there a sentence of that key? */
    public boolean tiene(String clave) {
        return sentencias.containsKey(clave);
    }

    /** Sentence of a key, with numbers as Colombians write them. */
    public String texto(String clave, Object... valores) {
        return new MessageFormat(sentencias.getString(clave), ES).format(valores);
    }
}
