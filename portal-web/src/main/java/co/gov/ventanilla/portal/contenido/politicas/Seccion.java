package co.gov.ventanilla.portal.contenido.politicas;

import java.util.List;

/** A titled part of a policy. */
public record Seccion(String titulo, List<String> parrafos) {

    public Seccion {
        parrafos = List.copyOf(parrafos);
    }
}
