package co.gov.ventanilla.portal.contenido.pqrsd;

/** A petition kind in plain words, with an example a neighbour would say. */
public record TipoExplicado(String nombre, String queEs, String ejemplo) {}
