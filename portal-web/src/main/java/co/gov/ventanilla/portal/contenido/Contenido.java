package co.gov.ventanilla.portal.contenido;

import co.gov.ventanilla.portal.contenido.busqueda.Ayuda;
import co.gov.ventanilla.portal.contenido.busqueda.BusquedaContenido;
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
 * @param busqueda which datasets hold places and trámites, and how people call things
 * @param ayudas questions and answers of {@code /ayuda}, in the order in which people see them
 */
public record Contenido(
        Entidad entidad,
        CalendarioMunicipal calendario,
        List<Dependencia> dependencias,
        PqrsdContenido pqrsd,
        Politicas politicas,
        BusquedaContenido busqueda,
        List<Ayuda> ayudas) {

    public Contenido {
        dependencias = List.copyOf(dependencias);
        ayudas = List.copyOf(ayudas);
    }
}
