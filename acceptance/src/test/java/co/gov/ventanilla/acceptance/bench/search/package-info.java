/** Measurements of the search: the engine beside bare Lucene, and the portal with many places ({@code ./portal bench search}). */
package co.gov.ventanilla.acceptance.bench.search;
