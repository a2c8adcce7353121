package co.gov.ventanilla.portal.datos.filas;

/**
 * Head of a column of the table.
 *
 * @param orden value of {@code aria-sort}, or null when the rows are not sorted by it
 * @param enlace address that sorts by it, the other way round when they are
 */
public record ColumnaPrevia(String nombre, String titulo, boolean numerica, String orden, String enlace) {}
