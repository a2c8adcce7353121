/**
 * What can be asked of the entity, as plain information: {@code /tramites}, {@code /tramites/{id}} and {@code /api/v1/tramites} over the published dataset that the content
 * pack names.
 *
 * <p>Promises: there is no table of trámites, only the dataset, so pages and download cannot differ; a new version of it shows at once. What the data do not say is
 * told as missing. "En línea" is only what this portal does today.
 *
 * <p>Enter at {@link co.gov.ventanilla.portal.tramites.CatalogoTramites}.
 */
package co.gov.ventanilla.portal.tramites;
