/**
 * What the pages share: the way to the next page, the frame's links, dates and numbers in words, style sheet and images.
 *
 * <p>Promises: a page leads on by 303 and leaves no cookie of Faces; a static file's address changes with its bytes and may be cached
 * for good. Main types: {@code PaginaBean}, {@code Palabras}, {@code Activos}.
 */
package co.gov.ventanilla.portal.platform.pagina;
