/**
 * The catalog in the words of others: DCAT-AP 3 in five syntaxes ({@link co.gov.ventanilla.opendata.dcat.CatalogWriter}), schema.org for search engines
 * ({@link co.gov.ventanilla.opendata.dcat.SchemaOrg}) and {@code /data.json} ({@link co.gov.ventanilla.opendata.dcat.DataJson}). All of them leave while they are
 * written, so memory does not grow with the catalog; what cannot be written is left out and counted, and the rest is whole. Decision: ADR 0023.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.dcat;
