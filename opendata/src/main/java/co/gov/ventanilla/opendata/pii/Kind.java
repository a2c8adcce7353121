package co.gov.ventanilla.opendata.pii;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Personal data with a form that can be recognised. */
public enum Kind {
    CEDULA("números de cédula"),
    NIT("números de NIT"),
    CELULAR("números de celular"),
    CORREO("direcciones de correo"),
    DIRECCION("direcciones de casas"),
    NOMBRE_Y_NACIMIENTO("nombres junto a fechas de nacimiento");

    private final String inWords;

    Kind(String inWords) {
        this.inWords = inWords;
    }

    /** Stable word for programs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the plural, for people. */
    public String inWords() {
        return inWords;
    }
}
