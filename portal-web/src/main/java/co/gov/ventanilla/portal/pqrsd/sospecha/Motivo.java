package co.gov.ventanilla.portal.pqrsd.sospecha;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a petition is in the review queue. */
public enum Motivo {
    /** More filings from one address than a person makes. */
    FRECUENCIA,
    /** A field that people do not see was filled in. */
    TRAMPA,
    /** The whole form was done faster than its pages can be read. */
    RAPIDEZ;

    /** Six pages in less than this were not read by anybody. */
    static final Duration MINIMO = Duration.ofSeconds(5);

    /** The reasons that speak against a filing. @param muchas the address is above its budget */
    static List<Motivo> de(Indicios indicios, boolean muchas) {
        List<Motivo> motivos = new ArrayList<>();
        if (muchas) {
            motivos.add(FRECUENCIA);
        }
        if (indicios.trampa()) {
            motivos.add(TRAMPA);
        }
        if (deprisa(indicios.demora())) {
            motivos.add(RAPIDEZ);
        }
        return motivos;
    }

    /** A clock that was set back meanwhile says nothing. */
    private static boolean deprisa(Duration demora) {
        return demora != null && !demora.isNegative() && demora.compareTo(MINIMO) < 0;
    }

    /** Code in the queue. */
    public String codigo() {
        return name().toLowerCase(Locale.ROOT);
    }
}
