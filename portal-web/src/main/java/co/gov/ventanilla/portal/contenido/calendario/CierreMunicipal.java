package co.gov.ventanilla.portal.contenido.calendario;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which the entity does not serve, by an act of its own; both ends included.
 *
 * @param acto number and date of the decree or resolution
 * @param cierraVentanilla whether the desk is closed, so that the days are not business days
 * @param suspende codes of the petition kinds whose terms stop meanwhile
 */
public record CierreMunicipal(
        LocalDate desde, LocalDate hasta, String acto, String motivo, boolean cierraVentanilla, List<String> suspende) {

    public CierreMunicipal {
        suspende = List.copyOf(suspende);
    }
}
