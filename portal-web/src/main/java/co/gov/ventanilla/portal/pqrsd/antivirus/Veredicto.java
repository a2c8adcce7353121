package co.gov.ventanilla.portal.pqrsd.antivirus;

/**
 * What the antivirus says of a file.
 *
 * @param detalle name of the virus, or why it could not judge; empty when the file is clean
 */
public record Veredicto(Clase clase, String detalle) {
    private static final int LARGO = 100;

    /** Kinds of verdict. */
    public enum Clase {
        LIMPIO,
        INFECTADO,
        SIN_JUZGAR
    }

    static Veredicto limpio() {
        return new Veredicto(Clase.LIMPIO, "");
    }

    static Veredicto infectado(String firma) {
        return new Veredicto(Clase.INFECTADO, corto(firma));
    }

    static Veredicto sinJuzgar(String motivo) {
        return new Veredicto(Clase.SIN_JUZGAR, corto(motivo));
    }

    private static String corto(String texto) {
        String limpio = texto.replaceAll("[^\\w .:()/-]", "_").strip();
        return limpio.length() <= LARGO ? limpio : limpio.substring(0, LARGO);
    }
}
