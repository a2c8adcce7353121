/**
 * How browsers and search engines learn that this portal can be searched: an OpenSearch description and schema.org's SearchAction.
 *
 * <p>Promises: both lead to {@code /buscar?q=}. Main types: {@code OpenSearchServlet}, {@code SitioWeb}.
 */
package co.gov.ventanilla.portal.busqueda.sitio;
