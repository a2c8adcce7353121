/**
 * A dataset in the words of others, on its page: schema.org for search engines, and the points of its description with what is missing
 * ({@link co.gov.ventanilla.portal.datos.ficha.FichaBean}). {@link co.gov.ventanilla.portal.datos.ficha.HechosCatalogo} tells module {@code opendata} what the catalog says of itself.
 */
package co.gov.ventanilla.portal.datos.ficha;
