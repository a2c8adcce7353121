/**
 * The portal's own way of asking for rows: {@code /api/v1/datos/{name}/filas}. A parameter is a column ({@code comuna=7}), a column with a comparison
 * ({@code valor.gte=10}) or one of the words of {@link co.gov.ventanilla.opendata.query.filas.RowQuery}. Pages follow each other by an opaque cursor that belongs to one
 * question about one version, so that no row is skipped or repeated.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.query.filas;
