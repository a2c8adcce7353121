package co.gov.ventanilla.portal.pqrsd.nueva;

import java.util.Locale;

/** The steps of filing, in order; each is a page below {@code /pqrsd/nueva}. */
public enum Paso {
    TIPO,
    QUIEN,
    SOLICITUD,
    ADJUNTOS,
    REVISAR;

    /** Last part of the page's address and value of its {@code data-paso}. */
    public String codigo() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Step of a code. */
    public static Paso de(String codigo) {
        return valueOf(codigo.toUpperCase(Locale.ROOT));
    }

    /** Address of the page. */
    public String ruta() {
        return "/pqrsd/nueva/" + codigo();
    }

    /** Address of the page before: of the start before the first step. */
    public String anterior() {
        return this == TIPO ? "/pqrsd/nueva" : values()[ordinal() - 1].ruta();
    }
}
