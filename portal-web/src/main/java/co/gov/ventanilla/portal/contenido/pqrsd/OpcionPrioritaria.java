package co.gov.ventanilla.portal.contenido.pqrsd;

/** A reason for priority a person may tick; {@code codigo} goes into {@code atencion_prioritaria} of the filing. */
public record OpcionPrioritaria(String codigo, String etiqueta) {}
