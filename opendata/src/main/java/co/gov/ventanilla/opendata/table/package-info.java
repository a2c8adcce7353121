/**
 * A published table before it is one: what a CSV file holds, in which encoding and with which delimiter, whether it keeps what its
 * description promises, and every problem at once with row and column. Nothing here knows the database.
 *
 * <p>Main types: {@link co.gov.ventanilla.opendata.table.TextFile} (bytes to UTF-8), {@link co.gov.ventanilla.opendata.table.CsvInspector}
 * (checks), {@link co.gov.ventanilla.opendata.table.TableSchema} (Frictionless Table Schema).
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.table;
