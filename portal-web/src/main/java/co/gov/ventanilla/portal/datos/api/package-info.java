/** The catalog's own interfaces below {@code /api/v1/datos}: rows and quality of a dataset. */
package co.gov.ventanilla.portal.datos.api;
