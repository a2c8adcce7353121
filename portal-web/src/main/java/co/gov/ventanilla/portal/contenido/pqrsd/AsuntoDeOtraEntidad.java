package co.gov.ventanilla.portal.contenido.pqrsd;

import org.jspecify.annotations.Nullable;

/** A matter people bring to the city that another entity solves, and how to reach that entity. */
public record AsuntoDeOtraEntidad(
        String asunto,
        String entidad,
        String comoContactarla,
        @Nullable String url) {}
