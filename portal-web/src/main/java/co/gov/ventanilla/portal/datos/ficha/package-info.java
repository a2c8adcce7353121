/**
 * A dataset in the words of others, on its page: schema.org for search engines, and the points of its description with what is missing
 * ({@link co.gov.ventanilla.portal.datos.ficha.FichaBean}).
 */
package co.gov.ventanilla.portal.datos.ficha;
