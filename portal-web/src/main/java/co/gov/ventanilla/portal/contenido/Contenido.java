package co.gov.ventanilla.portal.contenido;

import co.gov.ventanilla.portal.contenido.calendario.CalendarioMunicipal;
import co.gov.ventanilla.portal.contenido.entidad.Entidad;
import co.gov.ventanilla.portal.contenido.politicas.Politicas;
import co.gov.ventanilla.portal.contenido.pqrsd.PqrsdContenido;
import java.util.List;

/**
 * One city as the portal knows it.
 *
 * @param entidad who answers: name, address, mailboxes, hours, colours
 * @param calendario closing hour, closures and local holidays
 * @param dependencias the units a petition can be sent to, in the order in which people see them
 * @param pqrsd what the petition pages explain, accept and limit
 * @param politicas privacy notice, accessibility statement and terms of use
 */
public record Contenido(
        Entidad entidad,
        CalendarioMunicipal calendario,
        List<Dependencia> dependencias,
        PqrsdContenido pqrsd,
        Politicas politicas) {

    public Contenido {
        dependencias = List.copyOf(dependencias);
    }
}
