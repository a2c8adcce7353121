/**
 * The index of the citizen search, fed from what is published: places and trámites from the rows of their datasets, datasets from the catalog,
 * pages and help from this portal and its content pack.
 *
 * <p>Promises: there is no other source, so what residents find and what journalists download cannot differ; a published change is found within
 * a second; an index that is missing, old or damaged is made anew while the portal says so in {@code /health}. Main types:
 * {@code IndiceCiudadano}, {@code Fuentes}, {@code Seguidor}.
 */
package co.gov.ventanilla.portal.busqueda.indice;
