/**
 * Where the catalog is kept: files by the digest of their content ({@link co.gov.ventanilla.opendata.store.ContentStore}), rows typed in one PostgreSQL table a version
 * ({@link co.gov.ventanilla.opendata.store.RowStore}), and what changed between two of them ({@link co.gov.ventanilla.opendata.store.RowDiff}).
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.store;
