/** Measurements of the open data: many datasets ({@code ./portal bench catalog}) and one with many rows ({@code ./portal bench rows}). */
package co.gov.ventanilla.acceptance.bench.catalog;
