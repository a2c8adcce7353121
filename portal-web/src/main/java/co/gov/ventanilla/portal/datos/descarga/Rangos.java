package co.gov.ventanilla.portal.datos.descarga;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header Range with one range of bytes (RFC 9110, 14.1.2). Several ranges, other units and nonsense are ignored, as the RFC lets a server do. */
final class Rangos {
    private static final Pattern UNO = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private Rangos() {}

    /**
     * A range, both ends included.
     *
     * @param cabe false when it lies outside: answer 416
     */
    record Rango(long desde, long hasta, boolean cabe) {
        long bytes() {
            return hasta - desde + 1;
        }
    }

    /** What a header asks of so many bytes; empty: send all. */
    static Optional<Rango> leer(String cabecera, long total) {
        Matcher m = UNO.matcher(String.valueOf(cabecera).strip());
        if (!m.matches() || (m.group(1).isEmpty() && m.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (m.group(1).isEmpty()) {
            long ultimos = Math.min(Long.parseLong(m.group(2)), total);
            return Optional.of(new Rango(total - ultimos, total - 1, ultimos > 0));
        }
        long desde = Long.parseLong(m.group(1));
        long hasta = m.group(2).isEmpty() ? total - 1 : Math.min(Long.parseLong(m.group(2)), total - 1);
        if (!m.group(2).isEmpty() && Long.parseLong(m.group(2)) < desde) {
            return Optional.empty();
        }
        return Optional.of(new Rango(desde, hasta, desde < total));
    }
}
