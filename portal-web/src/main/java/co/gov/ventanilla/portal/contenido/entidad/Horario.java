package co.gov.ventanilla.portal.contenido.entidad;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Opening hours of one channel: the same stretches on each of its days.
 *
 * @param dias days of the week as ASCII words: lunes, martes, miercoles, jueves, viernes, sabado, domingo
 * @param franjas stretches of the day, in order, without overlap
 */
public record Horario(String id, String nombre, List<String> dias, List<Franja> franjas) {

    public Horario {
        dias = List.copyOf(dias);
        franjas = List.copyOf(franjas);
    }

    /** The hours as a person would say them: "Lunes a viernes, 8:00 a. m. a 12:00 m. y 2:00 p. m. a 6:00 p. m." */
    public String enPalabras() {
        List<String> horas = franjas.stream().map(Franja::enPalabras).collect(Collectors.toList());
        return DiasEnPalabras.decir(dias) + ", " + DiasEnPalabras.enumerar(horas);
    }
}
