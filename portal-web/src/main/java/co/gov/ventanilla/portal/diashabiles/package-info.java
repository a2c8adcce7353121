/** Counting business days for anyone: the page {@code /dias-habiles} and {@code GET /api/v1/dias-habiles}. */
package co.gov.ventanilla.portal.diashabiles;
