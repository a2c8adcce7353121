/**
 * The search of the catalog page, {@code /datos?q=&tema=&publicador=&formato=&frecuencia=&licencia=&frescura=&orden=&pagina=}.
 *
 * <p>Several values of one facet are an "or", and a facet's own choice does not narrow its own counts. Nothing in the address is an error: what is
 * not understood is passed over. When nothing fits, datasets with similar words are given and {@code approximate} says so.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search.catalog;
