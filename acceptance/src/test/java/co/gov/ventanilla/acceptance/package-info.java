/**
 * Journeys of citizens through the portal in a real browser, and the promises of its HTTP interfaces. Everything goes
 * through HTTP, files of {@code PORTAL_HOME} that the contract names, and signals: no class of the portal is imported.
 *
 * <p>{@link co.gov.ventanilla.acceptance.PortalProcess} runs the portal, {@link co.gov.ventanilla.acceptance.Browser} a
 * Chromium, {@link co.gov.ventanilla.acceptance.Filing} knows the steps of filing.
 */
package co.gov.ventanilla.acceptance;
