/**
 * Questions about the rows of one version. Nothing that a person writes becomes SQL: names are looked up in the schema and stand as {@code c1}, {@code c2} ...,
 * values are parsed by the type of their column and bound. Each question runs in a read-only transaction that the database ends after some seconds.
 *
 * <p>Two ways of asking stand on this: {@code query.ckan} (datastore_search) and {@code query.filas} (the portal's own). Main types:
 * {@link co.gov.ventanilla.opendata.query.Columns}, {@link co.gov.ventanilla.opendata.query.Condition}, {@link co.gov.ventanilla.opendata.query.Words},
 * {@link co.gov.ventanilla.opendata.query.Reader}.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.query;
