package co.gov.ventanilla.search.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of what can be found; each has an index of its own. */
public enum Kind {
    /** Public room with computers, Internet and courses. */
    PUNTO_VIVE_DIGITAL,
    /** Place with free Wi-Fi. */
    ZONA_WIFI,
    /** Stop of the mobile classroom. */
    BUS_TIC,
    /** Trámite or other procedure. */
    TRAMITE,
    /** Dataset of the catalog. */
    DATASET,
    /** Page of the portal. */
    PAGINA,
    /** Question that the help answers. */
    AYUDA;

    /** The kinds that stand somewhere. */
    public static final List<Kind> PLACES = List.of(PUNTO_VIVE_DIGITAL, ZONA_WIFI, BUS_TIC);

    /** As in addresses and answers: {@code zona_wifi}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it stands somewhere. */
    public boolean isPlace() {
        return PLACES.contains(this);
    }

    /** The kind with that code. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
