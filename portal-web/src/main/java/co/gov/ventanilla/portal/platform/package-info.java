/**
 * What every feature stands on: settings, clock, keys, JSON, start-up and the filters in front of all pages.
 *
 * <p>Promises: one clock ({@link co.gov.ventanilla.portal.platform.ClockProducer}); no answer leaves without the
 * security headers; a failure shows a reference and never a stack trace; nothing starts on a broken configuration.
 */
package co.gov.ventanilla.portal.platform;
