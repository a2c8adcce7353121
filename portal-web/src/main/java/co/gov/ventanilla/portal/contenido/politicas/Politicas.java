package co.gov.ventanilla.portal.contenido.politicas;

import java.util.List;

/** The texts that the entity answers for. */
public record Politicas(
        AvisoPrivacidad privacidad, DeclaracionAccesibilidad accesibilidad, List<Seccion> terminosDeUso) {

    public Politicas {
        terminosDeUso = List.copyOf(terminosDeUso);
    }
}
