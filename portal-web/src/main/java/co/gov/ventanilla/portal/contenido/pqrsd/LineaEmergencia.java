package co.gov.ventanilla.portal.contenido.pqrsd;

/** A telephone line for what cannot wait for a written answer, and when to call it. */
public record LineaEmergencia(String nombre, String telefono, String cuando) {}
