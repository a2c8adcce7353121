/**
 * What followers and harvesters read beside the data: feeds of the catalog and of a dataset in Atom (RFC 4287, {@link co.gov.ventanilla.portal.datos.canal.CanalServlet}), the
 * map of the site for search engines (sitemaps.org 0.9) and robots.txt (RFC 9309).
 *
 * <p>Promises: addresses begin with the public address of the portal, never with the Host header; an entry keeps its id for good.
 */
package co.gov.ventanilla.portal.datos.canal;
