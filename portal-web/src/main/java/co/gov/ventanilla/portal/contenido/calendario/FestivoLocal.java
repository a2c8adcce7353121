package co.gov.ventanilla.portal.contenido.calendario;

import java.time.LocalDate;

/** A holiday the national calendar of this release does not know, with the act that set it. */
public record FestivoLocal(LocalDate fecha, String nombre, String acto) {}
