package co.gov.ventanilla.portal.contenido.calendario;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What the city adds to the national calendar.
 *
 * @param cierre hour at which electronic filings of a day close
 * @param despuesDelCierreCuentaDiaSiguiente whether a filing after {@code cierre} is taken as received on the next
 *     business day
 */
public record CalendarioMunicipal(
        LocalTime cierre,
        boolean despuesDelCierreCuentaDiaSiguiente,
        ZoneId zona,
        List<CierreMunicipal> cierres,
        List<FestivoLocal> festivosAdicionales) {

    public CalendarioMunicipal {
        cierres = List.copyOf(cierres);
        festivosAdicionales = List.copyOf(festivosAdicionales);
    }
}
